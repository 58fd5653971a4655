import { readableKeys } from '../commands/keys';
import styles from './Keys.module.css';

/** The key of a command, as a person reads it. Hidden from screen readers, which are told by aria-keyshortcuts. */
export function Keys({ keys }: { readonly keys: string | undefined }) {
  if (keys === undefined) return null;
  return (
    <span className={styles.keys} aria-hidden="true">
      {readableKeys(keys)}
    </span>
  );
}
