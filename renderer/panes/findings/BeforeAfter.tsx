import { changeBetween } from '@core/edit/typing';
import type { Finding } from '@core/findings/finding';
import styles from './BeforeAfter.module.css';

/** A change that is longer than this is read better as two texts than as one with strokes in it. */
const LONGEST = 14;

/** What stands there and what the best fix would make of it, with only what differs in colour. */
export function BeforeAfter({ finding }: { readonly finding: Finding }) {
  const { before, after, fixes } = finding;
  const change = fixes.length === 0 ? undefined : changeBetween(before, after);
  if (change === undefined) return <span>{before}</span>;
  const gone = before.slice(change.start, change.end);
  if (gone.length > LONGEST || change.text.length > LONGEST) {
    return (
      <span>
        <span>{before}</span> <span className={styles.arrow}>→</span> <ins className={styles.come}>{after}</ins>
      </span>
    );
  }
  return (
    <span>
      {before.slice(0, change.start)}
      {gone === '' ? null : <del className={styles.gone}>{visible(gone)}</del>}
      {change.text === '' ? null : <ins className={styles.come}>{visible(change.text)}</ins>}
      {before.slice(change.end)}
    </span>
  );
}

/** Line ends and spaces as marks that can be seen. */
function visible(text: string): string {
  return text.replaceAll('\n', '¶').replaceAll(' ', '␣').replaceAll('　', '□');
}
