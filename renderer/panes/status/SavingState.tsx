import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './SavingState.module.css';
import { StatusButton } from './StatusButton';

/** Whether the disk has everything. "Saved" is said only after the disk has answered. */
export function SavingState() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { saving, typed, hasEdition } = useDesk((state) => ({
    saving: state.saving,
    typed: state.typed,
    hasEdition: state.edition !== undefined,
  }));
  if (!hasEdition) return null;
  if (saving.state === 'unsaved') {
    return (
      <span className={styles.trouble} role="alert">
        <Icon name="warning" size={13} />
        <span className={styles.why}>{t('saving.unsaved', { why: say(saving.fault.message) })}</span>
        <StatusButton label={t('saving.retry')} onPress={() => void workbench.saved()}>
          {t('saving.retry')}
        </StatusButton>
      </span>
    );
  }
  const state = typed ? 'typed' : saving.state;
  return (
    <span className={styles.state} data-state={state} role="status">
      {t(`saving.${state}`)}
    </span>
  );
}
