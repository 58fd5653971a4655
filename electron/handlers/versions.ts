import type { CallOutput } from '@core/channel/contract';
import { success } from '@core/result';
import { checkIssue, checkShelves, issueIds } from '../library/checkIssue';
import { restoringStep } from '../library/restoring';
import type { Handler } from './handlers';

export const versions: Handler<'versions'> = async ({ desk }, { id }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const found = await opened.value.issues.versions(id);
  return found.ok ? success({ versions: [...found.value] }) : found;
};

export const openVersion: Handler<'openVersion'> = async ({ desk }, { id, name }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const read = await opened.value.issues.version(id, name);
  if (!read.ok) return read;
  const journal = [...read.value.journal];
  return success({ issue: read.value.issue, journal, revision: journal.length });
};

export const restoreVersion: Handler<'restoreVersion'> = async ({ desk, now }, { id, revision, name, ...wanted }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const { issues, settings } = opened.value;
  const then = await issues.version(id, name);
  if (!then.ok) return then;
  const present = await issues.read(id);
  if (!present.ok) return present;
  const author = { who: settings.editor, when: now() };
  const step = restoringStep(present.value.edition, then.value.issue, wanted, author);
  if (!step.ok) return step;
  const committed = await issues.commit(id, revision, [step.value]);
  if (!committed.ok) return committed;
  const read = await issues.read(id);
  if (!read.ok) return read;
  const { edition, notices, readOnly } = read.value;
  const journal = [...edition.journal];
  return success({ issue: edition.issue, journal, revision: journal.length, notices: [...notices], readOnly });
};

export const settleCopy: Handler<'settleCopy'> = async ({ desk }, { id, name }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const settled = await opened.value.issues.settleCopy(id, name);
  return settled.ok ? success({}) : settled;
};

export const checkLibrary: Handler<'checkLibrary'> = async ({ desk }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const { folder } = opened.value;
  const problems: CallOutput<'checkLibrary'>['problems'] = [];
  for (const message of await checkShelves(folder)) problems.push({ issue: '', message });
  const ids = await issueIds(folder);
  for (const issue of ids) for (const message of await checkIssue(folder, issue)) problems.push({ issue, message });
  return success({ issues: ids.length, problems });
};
