import { Checkbox, CheckboxGroup } from 'react-aria-components';
import styles from './Checks.module.css';
import { TickBox } from './TickBox';

interface ChecksProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly note?: string | undefined }[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
}

/** Any number of several values, all in view. What comes back has the order of the options. */
export function Checks<Id extends string>({ label, options, value, onChange }: ChecksProps<Id>) {
  return (
    <CheckboxGroup
      aria-label={label}
      className={styles.checks ?? ''}
      value={[...value]}
      onChange={(ids) => onChange(options.filter(({ id }) => ids.includes(id)).map(({ id }) => id))}
    >
      {options.map(({ id, name, note }) => (
        <Checkbox key={id} value={id} className={styles.check ?? ''}>
          <TickBox ticked={value.includes(id)} />
          <span className={styles.name}>{name}</span>
          {note === undefined ? null : <span className={styles.note}>{note}</span>}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
