import type { ParagraphDifference } from '@core/history/compare';
import { named, useSpeech } from '../../i18n/i18n';
import marks from '../../panes/findings/BeforeAfter.module.css';
import { visible } from '../../panes/proof/visible';
import { partsOf } from './partsOf';
import styles from './VersionDifference.module.css';

/** So much of the text that both have, on either side, shows where a change is. */
const CONTEXT = 12;

/** One paragraph as it was then and as it is now, with what differs in colour. */
export function ParagraphChange({ paragraph }: { readonly paragraph: ParagraphDifference }) {
  const { t, language } = useSpeech();
  const before = paragraph.before?.text ?? '';
  const after = paragraph.after?.text ?? '';
  if (before === after) {
    return <p className={styles.change}>{named(language, t('versions.elsewhere'), before.slice(0, 2 * CONTEXT))}</p>;
  }
  const parts = partsOf(before, after).map((part, index) => ({ ...part, key: `${index} ${part.standing}` }));
  return (
    <p className={styles.change}>
      {parts.map(({ standing, text, key }, index) => {
        if (standing === 'gone')
          return (
            <del key={key} className={marks.gone}>
              {visible(text)}
            </del>
          );
        if (standing === 'come')
          return (
            <ins key={key} className={marks.come}>
              {visible(text)}
            </ins>
          );
        return <span key={key}>{shortened(text, index === 0, index === parts.length - 1)}</span>;
      })}
    </p>
  );
}

/** Text that both have, as far as it is near to a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : text.slice(0, CONTEXT);
  const tail = isLast ? '' : text.slice(-CONTEXT);
  return text.length <= head.length + tail.length + 1 ? text : `${head}…${tail}`;
}
