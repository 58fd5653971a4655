import type { FormatId } from '@core/export/formats';
import { preflight } from '@core/export/preflight';
import { mayExport, type PreflightItem } from '@core/export/preflightItem';
import { type Selection, selectedArticles } from '@core/export/selection';
import { ask } from '../bridge/bridge';
import { type ExportPlan, selectionOf } from '../workbench/exportPlan';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';

/** As many names of files as a sentence can bear. */
const NAMED = 3;

/** Opens the sheet of the export. Articles that were chosen one by one in another issue are forgotten. */
export function openExport({ store }: Workbench): void {
  const { edition, exportPlan, exportRun, article } = store.getState();
  const known = new Set(edition?.issue.articles.map(({ id }) => id));
  const articles = exportPlan.articles.filter((id) => known.has(id));
  store.setState({
    dialog: 'export',
    exportPlan: { ...exportPlan, articles: articles.length > 0 || article === '' ? articles : [article] },
    exportRun: exportRun.state === 'running' ? exportRun : { state: 'idle' },
  });
}

/** What a person should know before the export, from the findings that the window has anyway. */
export function preflightOf(state: WorkbenchState, plan: ExportPlan): readonly PreflightItem[] {
  const { edition, findings } = state;
  return edition === undefined ? [] : preflight(edition.issue, findings, selectionOf(plan));
}

/** Carries out the plan. Warnings were in view and may be passed; what stops, stops here and in the main process again. */
export async function runPlan(workbench: Workbench): Promise<void> {
  const { store } = workbench;
  workbench.flush();
  await workbench.freshFindings();
  const state = store.getState();
  const { exportPlan, edition } = state;
  const selection = selectionOf(exportPlan);
  if (edition === undefined || state.exportRun.state === 'running' || exportPlan.formats.length === 0) return;
  if (selectedArticles(edition.issue, selection).length === 0) return;
  if (!mayExport(preflightOf(state, exportPlan))) return;
  await exportAs(workbench, exportPlan.formats, selection);
}

/** Writes the open issue in some formats into a folder that the person chooses, and says where it went. */
export async function exportAs(
  workbench: Workbench,
  formats: readonly FormatId[],
  selection: Selection,
): Promise<void> {
  const { store, bridge } = workbench;
  const id = store.getState().edition?.issue.id;
  // What is exported is what the disk has: first everything must be there.
  if (id === undefined) return;
  if (!(await workbench.saved())) {
    const { saving } = store.getState();
    if (saving.state === 'unsaved') store.setState({ exportRun: { state: 'failed', fault: saving.fault } });
    return;
  }
  store.setState({ busy: 'exporting', exportRun: { state: 'running', progress: undefined } });
  const stopListening = bridge.onExportProgress((progress) =>
    store.setState({ exportRun: { state: 'running', progress } }),
  );
  const answer = await ask(bridge.exportIssue({ id, formats: [...formats], selection: copyOf(selection) }));
  stopListening();
  store.setState({ busy: 'none', exportRun: { state: 'idle' } });
  if (!answer.ok) {
    store.setState({ exportRun: { state: 'failed', fault: answer.error } });
    if (store.getState().dialog !== 'export') workbench.trouble(answer.error);
    return;
  }
  if (answer.value.cancelled) return;
  if (store.getState().dialog === 'export') store.setState({ dialog: 'none' });
  const { folder, files } = answer.value;
  const named = files.slice(0, NAMED);
  const rest = files.length - named.length;
  workbench.notify(
    'success',
    {
      zh: `清样已导出到 ${folder}（${named.join('、')}${rest > 0 ? ` 等 ${files.length} 个文件` : ''}）`,
      en: `The clean issue was exported to ${folder} (${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`,
    },
    'issue.show-export',
  );
}

/** Over the channel go lists that can be written to. */
function copyOf({ articles, statuses, tags }: Selection) {
  return {
    ...(articles === undefined ? {} : { articles: [...articles] }),
    ...(statuses === undefined ? {} : { statuses: [...statuses] }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
  };
}
