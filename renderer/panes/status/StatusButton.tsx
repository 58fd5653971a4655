import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './StatusButton.module.css';

interface StatusButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A word of the status bar that can be pressed. */
export function StatusButton({ label, onPress, children }: StatusButtonProps) {
  return (
    <Button className={styles.button ?? ''} aria-label={label} onPress={onPress}>
      {children}
    </Button>
  );
}
