import { changeBetween } from '@core/edit/typing';
import type { Finding } from '@core/findings/finding';
import { useSpeech } from '../../i18n/i18n';
import styles from './BeforeAfter.module.css';

/** What stands there and what the best fix would make of it, with only what differs in colour. */
export function BeforeAfter({ finding }: { readonly finding: Finding }) {
  const { t } = useSpeech();
  const { before, after, fixes } = finding;
  if (fixes.length === 0 || before === after) return <span>{before}</span>;
  const change = changeBetween(before, after);
  if (change === undefined) return <span>{before}</span>;
  const gone = before.slice(change.start, change.end);
  return (
    <span>
      {before.slice(0, change.start)}
      {gone === '' ? null : (
        <del className={styles.gone}>{gone.trim() === '' && gone !== '' ? visible(gone) : gone}</del>
      )}
      {change.text === '' ? null : <ins className={styles.come}>{visible(change.text)}</ins>}
      {before.slice(change.end)}
      {before === '' && after === '' ? t('finding.nothing') : null}
    </span>
  );
}

/** Line ends and spaces as marks that can be seen. */
function visible(text: string): string {
  return text.replaceAll('\n', '¶').replaceAll(' ', '␣').replaceAll('　', '□');
}
