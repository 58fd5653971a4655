import { Button } from 'react-aria-components';
import { restoreVersion, settleCopy } from '../../commands/versions';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import { useVersions } from './useVersions';
import { VersionDifference } from './VersionDifference';
import { VersionList } from './VersionList';
import styles from './VersionsSheet.module.css';

/** Backups and conflict copies of the issue: what each differs in, and what to take back from it. */
export function VersionsSheet() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { versions, chosen, then, difference, fault, choose, readAgain } = useVersions();
  const close = (): void => workbench.store.setState({ dialog: 'none' });
  const restore = (article?: string): void => {
    if (chosen === undefined) return;
    void restoreVersion(workbench, { name: chosen.name, ...(article === undefined ? {} : { article }) }).then(close);
  };
  const button = `${buttons.button} ${buttons.plain}`;
  return (
    <Sheet
      title={t('versions.title')}
      width="broad"
      footer={
        <>
          <p className={styles.summary}>{t('versions.explain')}</p>
          {chosen?.kind === 'copy' ? (
            <Button className={button} onPress={() => void settleCopy(workbench, chosen.name).then(readAgain)}>
              {t('versions.settle')}
            </Button>
          ) : null}
          <Button className={button} isDisabled={then === undefined} onPress={() => restore()}>
            {t('versions.restoreIssue')}
          </Button>
          <Button className={`${buttons.button} ${buttons.main}`} onPress={close}>
            {t('dialog.close')}
          </Button>
        </>
      }
    >
      {fault === undefined ? null : <p role="alert">{say(fault.message)}</p>}
      {versions?.length === 0 ? <Empty title={t('versions.none')} /> : null}
      {chosen === undefined || versions === undefined ? null : (
        <div className={styles.columns}>
          <VersionList versions={versions} chosen={chosen.name} onChoose={choose} />
          {then === undefined || difference === undefined ? (
            <p className={styles.waiting}>{t('versions.reading')}</p>
          ) : (
            <VersionDifference then={then} difference={difference} onRestore={restore} />
          )}
        </div>
      )}
    </Sheet>
  );
}
