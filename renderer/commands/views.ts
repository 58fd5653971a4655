import { openArticle } from '../workbench/selectors';
import type { ViewName, WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';

const hasArticle = (state: WorkbenchState): boolean => openArticle(state) !== undefined;

/** Shows the open article in another way, at the place where the person was. */
export function showView(workbench: Workbench, view: ViewName): void {
  const { store } = workbench;
  const { article } = store.getState();
  const caret = workbench.editor?.caret();
  if (caret !== undefined) workbench.reveal({ container: article, ...caret });
  store.setState({ view });
}

/** The view, or, where it is shown already, the editor again. */
function toggle(view: ViewName): (workbench: Workbench) => void {
  return (workbench) => showView(workbench, workbench.store.getState().view === view ? 'edit' : view);
}

/** Commands that show the open article in another way. */
export const viewCommands: readonly Command[] = [
  {
    id: 'view.edit',
    group: 'window',
    name: { zh: '编辑', en: 'Edit' },
    keys: ['Shift+F2'],
    when: hasArticle,
    run: (workbench) => showView(workbench, 'edit'),
  },
  {
    id: 'view.proof',
    group: 'window',
    name: { zh: '校样对照', en: 'Scan beside proof' },
    keys: ['F2'],
    when: hasArticle,
    run: toggle('proof'),
  },
  {
    id: 'view.read',
    group: 'window',
    name: { zh: '版面阅读', en: 'Read as printed' },
    keys: ['Alt+F2'],
    when: hasArticle,
    run: toggle('read'),
  },
];
