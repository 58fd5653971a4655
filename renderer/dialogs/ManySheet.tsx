import { Button } from 'react-aria-components';
import { acceptAlike, alikeOf } from '../commands/deciding';
import buttons from '../components/CommandButton.module.css';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import { currentFinding } from '../workbench/selectors';

/** Asks before very many places are changed by one key. */
export function ManySheet() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { finding, count } = useDesk((state) => ({ finding: currentFinding(state), count: alikeOf(state).length }));
  const close = (): void => workbench.store.setState({ dialog: 'none' });
  return (
    <Sheet
      title={t('many.title', { count })}
      footer={
        <>
          <Button className={`${buttons.button} ${buttons.plain}`} onPress={close}>
            {t('dialog.cancel')}
          </Button>
          <Button
            className={`${buttons.button} ${buttons.main}`}
            autoFocus
            onPress={() => {
              close();
              void acceptAlike(workbench, true);
            }}
          >
            {t('many.go', { count })}
          </Button>
        </>
      }
    >
      <p>{finding === undefined ? '' : say(finding.message)}</p>
      <p>{t('many.explain')}</p>
    </Sheet>
  );
}
