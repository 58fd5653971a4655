import type { Finding } from '@core/findings/finding';
import { CommandButton } from '../../components/CommandButton';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { refusedFinding } from '../../workbench/selectors';
import { BeforeAfter } from './BeforeAfter';
import { confidenceWord } from './confidence';
import styles from './FindingDetail.module.css';
import { RefuseMenu } from './RefuseMenu';

/** The current finding: what it is about, why, what would change, and the two keys that decide. */
export function FindingDetail({ finding }: { readonly finding: Finding | undefined }) {
  const { t, say } = useSpeech();
  const isRefused = useDesk((state) => refusedFinding(state) !== undefined);
  return (
    <section className={styles.detail} aria-label={t('finding.detail')} aria-live="polite">
      {finding === undefined ? (
        <div className={styles.none}>
          <p>{t('finding.pick')}</p>
          <CommandButton command="finding.next" showKeys />
        </div>
      ) : (
        <>
          <p className={styles.message} data-severity={finding.severity}>
            {say(finding.message)}
          </p>
          <p className={styles.facts}>
            {t(`finding.class.${finding.class}`)} · {t(`finding.severity.${finding.severity}`)} ·{' '}
            {t(`finding.fixing.${finding.fixing}`)} · {t(`finding.confidence.${confidenceWord(finding.confidence)}`)}
            {finding.clause === undefined ? null : <> · {finding.clause}</>}
          </p>
          {finding.before === '' && finding.after === '' ? null : (
            <p className={styles.change}>
              <BeforeAfter finding={finding} />
            </p>
          )}
          {finding.evidence.length === 0 ? null : (
            <ul className={styles.evidence} aria-label={t('finding.evidence')}>
              {finding.evidence.map((said) => (
                <li key={said.zh}>{say(said)}</li>
              ))}
            </ul>
          )}
          <div className={styles.actions}>
            {isRefused ? (
              <CommandButton command="finding.take-back-refusal" tone="main" showKeys />
            ) : (
              <Decisions finding={finding} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** What a person can do with a finding. One that is only shown has no key that agrees to it: its fixes are chosen. */
function Decisions({ finding }: { readonly finding: Finding }) {
  const { t } = useSpeech();
  const { fixing, fixes } = finding;
  const marked = fixing === 'marked';
  return (
    <>
      {marked ? null : <CommandButton command="finding.accept" tone="main" showKeys />}
      <CommandButton command="finding.refuse" showKeys />
      <RefuseMenu />
      {marked && fixes.length > 0 ? (
        <CommandButton command="finding.choose-fix" showKeys wording={t('finding.fixMarked')} />
      ) : null}
      {!marked && fixes.length > 1 ? <CommandButton command="finding.choose-fix" showKeys /> : null}
    </>
  );
}
