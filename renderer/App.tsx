import { Button, I18nProvider } from 'react-aria-components';
import styles from './App.module.css';
import { chooseLibrary } from './commands/library';
import buttons from './components/CommandButton.module.css';
import { Empty } from './components/Empty';
import { Dialogs } from './dialogs/Dialogs';
import { useSpeech } from './i18n/i18n';
import { Desk } from './panes/Desk';
import { StatusBar } from './panes/status/StatusBar';
import { Toolbar } from './panes/toolbar/Toolbar';
import { useDesk, useWorkbench } from './workbench/context';

/** The window: tools above, the desk with its three panes, the state of things below. */
export function App() {
  const { language } = useSpeech();
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <div className={styles.window}>
        <Content />
      </div>
      <Dialogs />
    </I18nProvider>
  );
}

function Content() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { phase, fault } = useDesk(({ phase, fault }) => ({ phase, fault }));
  if (phase === 'loading') return <Empty title={t('app.loading')} />;
  if (phase === 'failed') {
    return (
      <Empty title={t('app.failed')}>
        <p role="alert">{fault === undefined ? '' : say(fault.message)}</p>
        <p className={styles.choices}>
          <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => void workbench.start()}>
            {t('app.retry')}
          </Button>
          <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => void chooseLibrary(workbench)}>
            {t('app.chooseLibrary')}
          </Button>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <Toolbar />
      <Desk />
      <StatusBar />
    </>
  );
}
