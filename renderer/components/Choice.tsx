import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import styles from './Choice.module.css';
import { Icon } from './Icon';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly count?: number | undefined }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of several values, in a list that opens. */
export function Choice<Id extends string>({ label, hideLabel, options, value, onChange, isDisabled }: ChoiceProps<Id>) {
  const { t } = useSpeech();
  return (
    <Select
      placeholder={t('choice.none')}
      className={styles.choice ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isDisabled={isDisabled ?? false}
      {...(hideLabel === true ? { 'aria-label': label } : {})}
    >
      {hideLabel === true ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="down" size={12} />
      </Button>
      <Popover className={styles.popover ?? ''} offset={3}>
        <ListBox className={styles.list ?? ''}>
          {options.map(({ id, name, count }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.option ?? ''}>
              <span className={styles.name}>{name}</span>
              {count === undefined ? null : <span className={styles.count}>{count}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
