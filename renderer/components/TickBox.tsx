import { Icon } from './Icon';
import styles from './TickBox.module.css';

/** The square of a check box, ticked or not. The control around it says so to screen readers. */
export function TickBox({ ticked }: { readonly ticked: boolean }) {
  return (
    <span className={styles.box} data-ticked={ticked} aria-hidden="true">
      {ticked ? <Icon name="check" size={12} /> : null}
    </span>
  );
}
