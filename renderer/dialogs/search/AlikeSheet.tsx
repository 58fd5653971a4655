import { alikeFindings, findingOccurrences } from '@core/edit/concordance';
import { viewOf } from '@core/findings/view';
import { useMemo } from 'react';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { currentFinding } from '../../workbench/selectors';
import { Concordance } from './Concordance';
import styles from './SearchSheet.module.css';
import { TickFooter } from './TickFooter';
import { useTicks } from './useTicks';

/** All findings like the current one, each in its context, to be carried out together. */
export function AlikeSheet() {
  const { t, say } = useSpeech();
  const { edition, finding, findings } = useDesk((state) => ({
    edition: state.edition,
    finding: currentFinding(state),
    findings: state.findings,
  }));
  const hits = useMemo(() => {
    if (edition === undefined || finding === undefined) return [];
    return findingOccurrences(viewOf(edition.issue), edition.journal, alikeFindings(finding, findings));
  }, [edition, finding, findings]);
  const ticks = useTicks(hits);
  return (
    <Sheet title={t('search.alike')} width="wide" footer={<TickFooter ticks={ticks} isReady />}>
      <p className={styles.state}>
        {finding === undefined ? '' : `${say(finding.message)}　`}
        {hits.length === 0
          ? t('search.alike.none')
          : t('search.count', { count: hits.length, chosen: ticks.chosen.length })}
      </p>
      <Concordance hits={hits} ticked={ticks.ticked} onTick={ticks.tick} />
    </Sheet>
  );
}
