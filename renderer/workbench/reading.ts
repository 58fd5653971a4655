import type { CallOutput } from '@core/channel/contract';
import type { Result } from '@core/result';
import { ask } from '../bridge/bridge';
import type { Workbench } from './workbench';

/** Reads the library and its settings, then opens the issue that was open last, or the first. */
export async function readLibrary(workbench: Workbench): Promise<void> {
  const { store, bridge } = workbench;
  store.setState({ phase: 'loading', fault: undefined });
  const answer = await ask(bridge.start({}));
  if (!answer.ok) {
    store.setState({ phase: 'failed', fault: answer.error });
    return;
  }
  const { library, issues, settings, version, notices } = answer.value;
  store.setState({ phase: 'ready', library, issues, settings, version });
  for (const notice of notices) workbench.notify('trouble', notice);
  const last = issues.find((issue) => issue.id === settings.lastIssue) ?? issues[0];
  if (last !== undefined) await workbench.openIssue(last.id, settings.lastArticle);
}

type OpenedIssue = CallOutput<'openIssue'>;

/** Reads one issue from the disk. What is on the screen stays until `showIssue`. */
export async function readIssue({ store, bridge }: Workbench, id: string): Promise<Result<OpenedIssue>> {
  store.setState({ opening: id });
  const answer = await ask(bridge.openIssue({ id }));
  // A person who chose yet another issue meanwhile waits for that one.
  if (store.getState().opening === id) store.setState({ opening: '' });
  return answer;
}

/** Puts an issue on the desk, on one of its articles. Whatever was typed before must have been handed over. */
export function showIssue(workbench: Workbench, opened: OpenedIssue, article: string): void {
  const { store } = workbench;
  const { issue, journal, notices, readOnly } = opened;
  const open = issue.articles.find(({ id }) => id === article) ?? issue.articles[0];
  store.setState({
    edition: { issue, journal },
    readOnly,
    unopened: undefined,
    article: open?.id ?? '',
    typed: false,
    findings: [],
    refused: [],
    findingsOf: undefined,
    ledger: undefined,
    detectionFault: undefined,
    finding: '',
    accepted: undefined,
    place: undefined,
  });
  // They tell of a backup that was used or of a copy beside the issue: either is to be seen among the versions.
  for (const notice of notices) workbench.notify('trouble', notice, 'issue.versions');
  const place = { lastIssue: issue.id, lastArticle: open?.id ?? '' };
  const { lastIssue, lastArticle } = store.getState().settings;
  if (lastIssue !== place.lastIssue || lastArticle !== place.lastArticle) void workbench.saveSettings(place);
}
