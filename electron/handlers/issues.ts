import { success } from '@core/result';
import type { Handler } from './handlers';

export const openIssue: Handler<'openIssue'> = async ({ desk }, { id }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const read = await opened.value.issues.read(id);
  if (!read.ok) return read;
  const { edition, notices, readOnly } = read.value;
  const journal = [...edition.journal];
  return success({ issue: edition.issue, journal, revision: journal.length, notices: [...notices], readOnly });
};

export const commitSteps: Handler<'commitSteps'> = async ({ desk }, { id, revision, steps }) => {
  const opened = await desk.library();
  return opened.ok ? opened.value.issues.commit(id, revision, steps) : opened;
};
