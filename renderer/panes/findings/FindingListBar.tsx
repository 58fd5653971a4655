import { Choice } from '../../components/Choice';
import { CommandButton } from '../../components/CommandButton';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { FINDING_ORDERS, type FindingFilter } from '../../workbench/findingList';
import styles from './FindingFilters.module.css';

/** How the list is ordered, whether it shows what was refused, and taking the list along. */
export function FindingListBar() {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const { filter, open, refused } = useDesk((state) => ({
    filter: state.filter,
    open: state.findings.length,
    refused: state.refused.length,
  }));
  const set = (change: Partial<FindingFilter>): void => store.setState({ filter: { ...filter, ...change } });
  return (
    <div className={styles.filters}>
      <Segments
        label={t('finding.filter.state')}
        options={[
          { id: 'open', name: `${t('finding.state.open')} ${open}` },
          { id: 'refused', name: `${t('finding.state.refused')} ${refused}` },
        ]}
        value={filter.state}
        onChange={(state) => set({ state })}
      />
      <Choice
        label={t('finding.order')}
        hideLabel
        options={FINDING_ORDERS.map((id) => ({ id, name: t(`finding.order.${id}`) }))}
        value={filter.order}
        onChange={(order) => set({ order })}
      />
      <span className={styles.state} />
      <CommandButton command="finding.copy-csv" icon="copy" tone="quiet" bare />
      <CommandButton command="finding.save-csv" icon="export" tone="quiet" bare />
    </div>
  );
}
