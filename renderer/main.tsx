import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './App';
import { startWorker } from './bridge/trusted';
import { answerClosing } from './commands/closing';
import { listenForKeys } from './commands/keyboard';
import { watchCorrections } from './commands/learning';
import { runCommand } from './commands/registry';
import { workerDetector } from './findings/detector';
import workerUrl from './findings/worker?worker&url';
import { followSettings } from './theme/followSettings';
import { WorkbenchProvider } from './workbench/context';
import { createWorkbench } from './workbench/createWorkbench';
import { watchTrail } from './workbench/trail';
import type { Workbench } from './workbench/workbench';

/** Until the library tells its own language, the window speaks the one that the main process started it with. */
function speakAsTheSystem({ store }: Workbench): void {
  const language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  store.setState({ settings: { ...store.getState().settings, language } });
}

/** Builds the desk, connects it with the main process, shows it. */
function main(): void {
  const bridge = window.qingyang;
  const root = document.getElementById('root');
  if (bridge === undefined || root === null) throw new Error('The window was opened without its bridge.');
  const workbench = createWorkbench(
    bridge,
    workerDetector(() => startWorker(workerUrl, 'findings')),
  );
  speakAsTheSystem(workbench);
  followSettings(workbench);
  listenForKeys(workbench);
  watchCorrections(workbench);
  watchTrail(workbench);
  bridge.onCommand(({ command }) => void runCommand(workbench, command));
  bridge.onClosing(() => void answerClosing(workbench));
  createRoot(root).render(
    <StrictMode>
      <WorkbenchProvider value={workbench}>
        <App />
      </WorkbenchProvider>
    </StrictMode>,
  );
  void workbench.start();
}

main();
