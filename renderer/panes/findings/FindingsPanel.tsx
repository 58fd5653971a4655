import { Button } from 'react-aria-components';
import { CommandButton } from '../../components/CommandButton';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { filteredFindings, NO_FILTER } from '../../workbench/findingList';
import { currentFinding, isDetecting, refusedFinding } from '../../workbench/selectors';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { FindingListBar } from './FindingListBar';
import styles from './FindingsPanel.module.css';

/** Everything that the rules found: filter, list, and the current finding with its evidence. */
export function FindingsPanel() {
  const { t, say } = useSpeech();
  const { finding, fault, hasEdition, hasFindings } = useDesk((state) => ({
    finding: currentFinding(state) ?? refusedFinding(state),
    fault: state.detectionFault,
    hasEdition: state.edition !== undefined,
    hasFindings: state.findings.length > 0 || state.refused.length > 0,
  }));
  if (!hasEdition) return <Empty title={t('finding.closed')} />;
  return (
    <>
      <FindingFilters />
      <FindingListBar />
      {fault === undefined ? null : (
        <p className={styles.fault} role="alert">
          {say(fault.message)} <CommandButton command="finding.check-again" />
        </p>
      )}
      <ListOrReason />
      {hasFindings ? <FindingDetail finding={finding} /> : null}
    </>
  );
}

/** The list, or why there is none. */
function ListOrReason() {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const { list, all, isOpen, detecting } = useDesk((state) => ({
    list: filteredFindings(state),
    all: state.filter.state === 'open' ? state.findings.length : state.refused.length,
    isOpen: state.filter.state === 'open',
    detecting: isDetecting(state),
  }));
  if (list.length > 0) return <FindingList findings={list} />;
  if (detecting) return <Empty title={t('finding.checking')} />;
  if (all === 0) {
    return (
      <Empty title={t(isOpen ? 'finding.none' : 'finding.noneRefused')}>
        {isOpen ? <p>{t('finding.none.explain')}</p> : null}
      </Empty>
    );
  }
  return (
    <Empty title={t('finding.none.filtered')}>
      <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => store.setState({ filter: NO_FILTER })}>
        {t('finding.filter.clear')}
      </Button>
    </Empty>
  );
}
