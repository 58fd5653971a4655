import { viewOf } from '@core/findings/view';
import { errorRates } from '@core/proof/errorRate';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import styles from './StatusBar.module.css';

/** 差错率 of the open article as the findings that are still open let one expect it; that of the issue is in the tooltip. */
export function ErrorRateState() {
  const { t } = useSpeech();
  const { issue, findings, article } = useDesk(({ findingsOf, findings, article }) => ({
    issue: findingsOf,
    findings,
    article,
  }));
  const rates = useMemo(
    () => (issue === undefined ? undefined : errorRates(viewOf(issue), findings)),
    [issue, findings],
  );
  const own = rates?.articles.get(article);
  if (rates === undefined || own === undefined) return null;
  const explain = t('rate.explain', { article: own.rate.toFixed(2), issue: rates.issue.rate.toFixed(2) });
  return (
    <span className={styles.item} title={explain} data-passes={own.passes}>
      {t('rate.article', { rate: own.rate.toFixed(1) })}
    </span>
  );
}
