import { useEffect, useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly explain?: string;
  readonly onCommit: (value: string) => void;
}

/** A line of text that counts once the person is done with it: on Enter or on leaving the field. Escape takes it back. */
export function Field({ label, value, explain, onCommit }: FieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const finish = (): void => {
    if (draft.trim() !== value) onCommit(draft.trim());
    // What was not taken, or taken in another form, is shown as it counts.
    setDraft(value);
  };
  return (
    <TextField className={styles.field ?? ''} value={draft} onChange={setDraft} onBlur={finish}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input
        className={styles.input ?? ''}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') setDraft(value);
        }}
      />
      {explain === undefined ? null : (
        <Text slot="description" className={styles.explain ?? ''}>
          {explain}
        </Text>
      )}
    </TextField>
  );
}
