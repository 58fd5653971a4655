import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Check.module.css';
import { TickBox } from './TickBox';

interface CheckProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A box to tick with words beside it. */
export function Check({ children, isSelected, onChange }: CheckProps) {
  return (
    <Checkbox className={styles.check ?? ''} isSelected={isSelected} onChange={onChange}>
      <TickBox ticked={isSelected} />
      {children}
    </Checkbox>
  );
}
