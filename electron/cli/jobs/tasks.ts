import { checkFile } from '../check';
import { cleanFile } from '../clean';
import { exportIssueOf } from '../export';
import { filterLine } from '../filter';
import { prepareFile } from '../import';
import { verifyIssue } from '../verify';
import type { Reply } from './reply';

/** What a worker can do, by name: one input and what all inputs share, to a reply. Each is a pure function of the two. */
export const TASKS = {
  check: checkFile,
  clean: cleanFile,
  export: exportIssueOf,
  filter: filterLine,
  prepare: prepareFile,
  verify: verifyIssue,
} as const;
export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskShared<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1];

/** Does one piece of work. What a task throws is a mistake of the program; it costs this input and no other. */
export async function perform<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  shared: TaskShared<Name>,
): Promise<Reply> {
  const task = TASKS[name] as (input: TaskInput<Name>, shared: TaskShared<Name>) => Promise<Reply>;
  try {
    return await task(input, shared);
  } catch (error) {
    return internalError(error);
  }
}

/** The reply for what should not have happened. */
export function internalError(error: unknown): Reply {
  const reason = error instanceof Error ? error.message : String(error);
  const zh = `程序出错，这一项没有完成（${reason}）。请报告给开发者。`;
  const en = `The program failed and this one was not done (${reason}). Please report it to its developers.`;
  return { ok: false, said: [], complaints: [{ zh, en }] };
}
