import type { Said } from '@core/said';
import { ask } from '../bridge/bridge';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';

/** What to give back: one article, or the whole issue where none is named. */
interface Wanted {
  readonly name: string;
  readonly article?: string;
}

/** Gives back what another version holds, as one more step, and shows it. True where it is done. */
export async function restoreVersion(workbench: Workbench, { name, article }: Wanted): Promise<boolean> {
  workbench.flush();
  const { edition } = workbench.store.getState();
  if (edition === undefined || !(await workbench.saved())) return false;
  const { id } = edition.issue;
  const revision = workbench.store.getState().edition?.journal.length ?? 0;
  const answer = await ask(
    workbench.bridge.restoreVersion({ id, revision, name, ...(article === undefined ? {} : { article }) }),
  );
  if (!answer.ok) {
    workbench.trouble(answer.error);
    return false;
  }
  await workbench.openIssue(id, article ?? workbench.store.getState().article);
  const what: Said = article === undefined ? { zh: '整期', en: 'The issue' } : { zh: '这篇稿件', en: 'The article' };
  workbench.notify(
    'success',
    { zh: `${what.zh}已恢复；一次撤销可取消。`, en: `${what.en} is restored. One undo takes that back.` },
    'edit.undo',
  );
  return true;
}

/** Puts a conflict copy among the backups: the person has taken what they need. */
export async function settleCopy(workbench: Workbench, name: string): Promise<boolean> {
  const id = workbench.store.getState().edition?.issue.id ?? '';
  const answer = await ask(workbench.bridge.settleCopy({ id, name }));
  if (!answer.ok) workbench.trouble(answer.error);
  return answer.ok;
}

/** Commands about what the library keeps beside the present issue. */
export const versionCommands: readonly Command[] = [
  {
    id: 'issue.versions',
    group: 'file',
    name: { zh: '版本与备份…', en: 'Versions and backups …' },
    keys: ['Mod+Shift+B'],
    when: ({ edition }) => edition !== undefined,
    run: ({ store }) => store.setState({ dialog: 'versions' }),
  },
  {
    id: 'library.check',
    group: 'file',
    name: { zh: '检查资料库', en: 'Check the library' },
    keys: [],
    when: ({ phase }) => phase === 'ready',
    run: ({ store }) => store.setState({ dialog: 'library-check' }),
  },
];
