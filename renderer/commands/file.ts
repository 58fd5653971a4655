import type { Said } from '@core/said';
import { ask } from '../bridge/bridge';
import type { Notice } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';
import { openExport } from './exporting';

/** Several things of one kind are one notice that unfolds, so that they do not bury the work. */
function tell(workbench: Workbench, tone: Notice['tone'], all: readonly Said[], sum: Said): void {
  const [only] = all;
  if (only === undefined) return;
  if (all.length === 1) workbench.notify(tone, only);
  else workbench.notify(tone, sum, undefined, all);
}

async function importFiles(workbench: Workbench): Promise<void> {
  const { store, bridge } = workbench;
  store.setState({ busy: 'importing' });
  const answer = await ask(bridge.importFiles({}));
  store.setState({ busy: 'none' });
  if (!answer.ok) {
    workbench.trouble(answer.error);
    return;
  }
  const { imported, issues, failures, notices } = answer.value;
  store.setState({ issues });
  const failed = failures.map(({ file, error }): Said => {
    const { zh, en } = error.message;
    const name = file.split(/[\\/]/).at(-1) ?? file;
    // The sentence may name the file already; once is enough.
    return zh.includes(name) ? { zh, en } : { zh: `${name}：${zh}`, en: `${name}: ${en}` };
  });
  tell(workbench, 'trouble', failed, {
    zh: `${failed.length} 个文件没有导入`,
    en: `${failed.length} files were not imported`,
  });
  tell(workbench, 'information', notices, {
    zh: `关于导入的文件，有 ${notices.length} 条说明`,
    en: `${notices.length} notes about the imported files`,
  });
  const first = imported[0];
  if (first === undefined) return;
  workbench.notify('success', { zh: `已导入 ${imported.length} 期。`, en: `Imported: ${imported.length}.` });
  await workbench.openIssue(first);
}

/** Commands about files. */
export const fileCommands: readonly Command[] = [
  {
    id: 'issue.import',
    group: 'file',
    name: { zh: '导入…', en: 'Import …' },
    keys: ['Mod+O'],
    when: ({ phase, busy }) => phase === 'ready' && busy === 'none',
    run: importFiles,
  },
  {
    id: 'issue.export',
    group: 'file',
    name: { zh: '导出清样…', en: 'Export …' },
    keys: ['Mod+E'],
    when: ({ edition, busy }) => edition !== undefined && busy !== 'importing',
    run: openExport,
  },
  {
    id: 'issue.show-export',
    group: 'file',
    name: { zh: '在文件夹中显示', en: 'Show in folder' },
    keys: [],
    run: async (workbench) => {
      const answer = await ask(workbench.bridge.showExport({}));
      if (!answer.ok) workbench.trouble(answer.error);
    },
  },
  {
    id: 'issue.save',
    group: 'file',
    name: { zh: '立即保存', en: 'Save now' },
    keys: ['Mod+S'],
    when: ({ edition }) => edition !== undefined,
    run: async (workbench) => {
      await workbench.saved();
    },
  },
];
