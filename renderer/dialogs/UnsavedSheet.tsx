import { Button } from 'react-aria-components';
import { ask } from '../bridge/bridge';
import { answerClosing } from '../commands/closing';
import buttons from '../components/CommandButton.module.css';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';

/** The disk refused what was typed and the person wants to leave: nothing goes without a word. */
export function UnsavedSheet() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const saving = useDesk((state) => state.saving);
  const close = (): void => workbench.store.setState({ dialog: 'none' });
  const button = `${buttons.button} ${buttons.plain}`;
  return (
    <Sheet
      title={t('unsaved.title')}
      footer={
        <>
          <Button className={button} onPress={() => void ask(workbench.bridge.closeReady({}))}>
            {t('unsaved.leave')}
          </Button>
          <Button className={button} onPress={close}>
            {t('unsaved.stay')}
          </Button>
          <Button
            className={`${buttons.button} ${buttons.main}`}
            autoFocus
            onPress={() => {
              close();
              void answerClosing(workbench);
            }}
          >
            {t('saving.retry')}
          </Button>
        </>
      }
    >
      <p role="alert">{saving.state === 'unsaved' ? t('saving.unsaved', { why: say(saving.fault.message) }) : ''}</p>
    </Sheet>
  );
}
