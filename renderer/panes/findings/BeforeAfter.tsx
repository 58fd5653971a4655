import { changeBetween } from '@core/edit/typing';
import type { Finding } from '@core/findings/finding';
import { useSpeech } from '../../i18n/i18n';
import styles from './BeforeAfter.module.css';

/** A change that is longer than this is read better as two texts than as one with strokes in it. */
const LONGEST = 14;

/** What stands there and what the best fix would make of it, with only what differs in colour. */
export function BeforeAfter({ finding }: { readonly finding: Finding }) {
  const { before, after, fixes, fixing } = finding;
  if (finding.class === 'displaced' && fixes.length > 0) return <NowAndHome before={before} after={after} />;
  // What is only shown is no promise: its fixes are for the person to choose.
  const change = fixes.length === 0 || fixing === 'marked' ? undefined : changeBetween(before, after);
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

/** What stands between the two places that a preview of moved text is made of. */
const GAP = ' … ';

/** Text that goes elsewhere: one line for how it reads now, one for how it will. Of a whole article its beginning is enough. */
function NowAndHome({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useSpeech();
  const starts = before.includes(GAP) && after.includes(GAP);
  const part = (text: string): string => visible(starts ? (text.split(GAP)[0] ?? text) : text);
  return (
    <span>
      <span className={styles.line}>
        <span className={styles.label}>{t(starts ? 'finding.startsNow' : 'finding.now')}</span> {part(before)}
      </span>
      <span className={styles.line}>
        <span className={styles.label}>{t(starts ? 'finding.startsHome' : 'finding.home')}</span>{' '}
        <ins className={styles.come}>{part(after)}</ins>
      </span>
    </span>
  );
}

/** Line ends and spaces as marks that can be seen. */
function visible(text: string): string {
  return text.replaceAll('\n', '¶').replaceAll(' ', '␣').replaceAll('　', '□');
}
