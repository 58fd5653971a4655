import type { EventPayload } from '@core/channel/contract';
import { Button, Label, ProgressBar } from 'react-aria-components';
import { ask } from '../../bridge/bridge';
import buttons from '../../components/CommandButton.module.css';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import styles from './ExportProgress.module.css';

/** How far the export is, and the way out of it: nothing is left half. */
export function ExportProgress({ progress }: { readonly progress: EventPayload<'exportProgress'> | undefined }) {
  const { t } = useSpeech();
  const { bridge } = useWorkbench();
  const { done = 0, total = 0, file = '' } = progress ?? {};
  return (
    <Sheet
      title={t('export.title')}
      footer={
        <Button
          className={`${buttons.button} ${buttons.plain}`}
          autoFocus
          onPress={() => void ask(bridge.cancelExport({}))}
        >
          {t('export.cancel')}
        </Button>
      }
    >
      <ProgressBar
        className={styles.progress ?? ''}
        value={done}
        maxValue={Math.max(1, total)}
        isIndeterminate={progress === undefined}
        valueLabel={t('export.progress', { done, total })}
      >
        {({ percentage = 0, valueText }) => (
          <>
            <Label>{progress === undefined ? t('export.choosing') : file}</Label>
            <span className={styles.value}>{progress === undefined ? '' : valueText}</span>
            <div className={styles.track}>
              <div className={styles.fill} style={{ width: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
    </Sheet>
  );
}
