import { resolve } from 'node:path';
import { failure } from '@core/result';
import { fileFault } from '../files/fault';
import { checkIssue, checkShelves, issueIds } from '../library/checkIssue';
import type { Command } from './command';
import { about, type Reply } from './jobs/reply';
import { runAll } from './jobs/run';
import { readArguments, readJobs } from './options';
import { EXIT, type Terminal } from './terminal';

/** `qingyang verify`: checks libraries without changing anything: every hash, every ledger, every journal. */
export const verifyCommand: Command = {
  name: 'verify',
  async run(args, terminal) {
    const read = readArguments(args, { jobs: 'string', lang: 'string' });
    const jobs = read.ok ? readJobs(read.value) : read;
    if (!read.ok || !jobs.ok || read.value.files.length === 0) {
      terminal.complain((!read.ok ? read : !jobs.ok ? jobs : noLibrary()).error.message);
      return EXIT.usage;
    }
    let failed = false;
    for (const folder of read.value.files) {
      failed = !(await verifyLibrary(resolve(folder), jobs.value, terminal)) || failed;
    }
    return failed ? EXIT.someFailed : EXIT.fine;
  },
};

async function verifyLibrary(folder: string, jobs: number, terminal: Terminal): Promise<boolean> {
  try {
    const problems = await checkShelves(folder);
    for (const problem of problems) terminal.complain(about(folder, problem));
    const inputs = await issueIds(folder);
    const status = await runAll({ task: 'verify', shared: { folder }, inputs, jobs }, terminal);
    const well = problems.length === 0 && status === EXIT.fine;
    if (well) {
      terminal.print({
        zh: `${folder}：${inputs.length} 期，原文、账目、历史都没有问题。`,
        en: `${folder}: ${inputs.length} issues; sources, ledgers and journals are all well.`,
      });
    }
    return well;
  } catch (error) {
    terminal.complain(about(folder, fileFault(error, 'read').error.message));
    return false;
  }
}

/** Checks one issue of a library. */
export async function verifyIssue(id: string, { folder }: { readonly folder: string }): Promise<Reply> {
  const problems = await checkIssue(folder, id);
  return { ok: problems.length === 0, said: [], complaints: problems.map((problem) => about(id, problem)) };
}

function noLibrary(): ReturnType<typeof failure> {
  return failure('usage', '请给出资料库的文件夹。', 'Name the folder of a library.');
}
