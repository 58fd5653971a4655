import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Check.module.css';
import { Icon } from './Icon';

interface CheckProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A box to tick with words beside it. */
export function Check({ children, isSelected, onChange }: CheckProps) {
  return (
    <Checkbox className={styles.check ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={styles.box} aria-hidden="true">
        {isSelected ? <Icon name="check" size={12} /> : null}
      </span>
      {children}
    </Checkbox>
  );
}
