import { type Result, success } from '@core/result';
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

/** Reads one issue into the state and answers with its revision on the disk. */
export async function readIssue(workbench: Workbench, id: string, article: string): Promise<Result<number>> {
  const { store, bridge } = workbench;
  store.setState({ opening: id });
  const answer = await ask(bridge.openIssue({ id }));
  store.setState({ opening: '' });
  if (!answer.ok) return answer;
  const { issue, journal, revision, notices, readOnly } = answer.value;
  const open = issue.articles.find((each) => each.id === article) ?? issue.articles[0];
  store.setState({
    edition: { issue, journal },
    readOnly,
    article: open?.id ?? '',
    typed: false,
    findings: [],
    findingsOf: undefined,
    ledger: undefined,
    detectionFault: undefined,
    finding: '',
    place: undefined,
  });
  for (const notice of notices) workbench.notify('trouble', notice);
  const { lastIssue, lastArticle } = store.getState().settings;
  if (lastIssue !== id || lastArticle !== (open?.id ?? ''))
    void workbench.saveSettings({ lastIssue: id, lastArticle: open?.id ?? '' });
  return success(revision);
}
