import { Button } from 'react-aria-components';
import { CommandButton } from '../../components/CommandButton';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { currentFinding, filteredFindings, isDetecting } from '../../workbench/selectors';
import { initialState } from '../../workbench/state';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import styles from './FindingsPanel.module.css';

/** Everything that the rules found: filter, list, and the current finding with its evidence. */
export function FindingsPanel() {
  const { say } = useSpeech();
  const { finding, fault, hasEdition, hasFindings } = useDesk((state) => ({
    finding: currentFinding(state),
    fault: state.detectionFault,
    hasEdition: state.edition !== undefined,
    hasFindings: state.findings.length > 0,
  }));
  if (!hasEdition) return null;
  return (
    <>
      <FindingFilters />
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
  const { list, all, detecting } = useDesk((state) => ({
    list: filteredFindings(state),
    all: state.findings.length,
    detecting: isDetecting(state),
  }));
  if (list.length > 0) return <FindingList findings={list} />;
  if (detecting) return <Empty title={t('finding.checking')} />;
  if (all === 0) {
    return (
      <Empty title={t('finding.none')}>
        <p>{t('finding.none.explain')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('finding.none.filtered')}>
      <Button
        className={`${buttons.button} ${buttons.plain}`}
        onPress={() => store.setState({ filter: initialState.filter })}
      >
        {t('finding.filter.clear')}
      </Button>
    </Empty>
  );
}
