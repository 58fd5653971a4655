import { PREFLIGHT_CODES, PREFLIGHT_LABELS, type PreflightItem } from '@core/export/preflightItem';
import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import sheet from './ExportSheet.module.css';
import { PreflightLine } from './PreflightLine';
import styles from './PreflightList.module.css';

/** Groups of up to so many lines are open from the start. */
const SHORT = 6;
/** More lines than anybody reads in a dialog: the rest is counted. */
const LONGEST = 200;

interface PreflightListProps {
  readonly items: readonly PreflightItem[];
  readonly isDetecting: boolean;
}

/** What to know before the export, kind by kind: what stops it first, then what may be passed. */
export function PreflightList({ items, isDetecting }: PreflightListProps) {
  const { t, say } = useSpeech();
  const groups = PREFLIGHT_CODES.map((code) => ({ code, lines: items.filter((item) => item.code === code) }));
  return (
    <section className={sheet.part} aria-label={t('preflight.title')}>
      <h3 className={sheet.name}>{t('preflight.title')}</h3>
      {items.length === 0 ? (
        <p className={styles.good}>{isDetecting ? t('finding.checking') : t('preflight.none')}</p>
      ) : null}
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ code, lines }) => (
          <details key={code} className={styles.group} data-severity={lines[0]?.severity} open={lines.length <= SHORT}>
            <summary className={styles.head}>
              <Icon name={lines[0]?.severity === 'stop' ? 'cross' : 'warning'} size={13} />
              <span className={styles.severity}>{t(`preflight.${lines[0]?.severity ?? 'warning'}`)}</span>
              <span className={styles.label}>{say(PREFLIGHT_LABELS[code])}</span>
              <span className={styles.count}>{lines.length}</span>
            </summary>
            <ul className={styles.lines}>
              {lines.slice(0, LONGEST).map((item) => (
                <PreflightLine
                  key={`${item.where.container} ${item.where.paragraph} ${item.where.finding}`}
                  item={item}
                />
              ))}
              {lines.length > LONGEST ? <li>{t('preflight.more', { count: lines.length - LONGEST })}</li> : null}
            </ul>
          </details>
        ))}
    </section>
  );
}
