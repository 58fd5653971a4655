import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestDesk, tagged, temporaryFolder } from './support/desk';
import { asNobody } from './support/nobody';

// Windows keeps rights in lists that chmod does not reach; there the first test stands for them all.
const posix = process.platform !== 'win32';

describe('a library that cannot be written', () => {
  it('because a file stands in its place is refused in a sentence, and works once the file is gone', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'library');
    await writeFile(path, '我是文件');
    const desk = new TestDesk(join(path, 'inside'));
    const fault = await desk.refused('start', {});
    expect(fault.code).toBe('not-a-folder');
    expect(fault.message.zh).toContain(path);
    expect(await readFile(path, 'utf8')).toBe('我是文件');
    await rm(path);
    expect(await desk.call('start', {})).toMatchObject({ ok: true });
  });

  it.runIf(posix)('for lack of rights is refused in a sentence', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o555);
    const fault = await asNobody(() => new TestDesk(folder).refused('start', {}));
    expect(fault.code).toBe('no-rights');
    expect(fault.message.zh).toMatch(/没有写入的权限/);
    await chmod(folder, 0o777);
  });

  it.runIf(posix)('any more keeps what was saved, and saves again once it can', async () => {
    const desk = new TestDesk(await temporaryFolder());
    const id = await desk.firstIssue();
    const { issue, journal } = await desk.must('openIssue', { id });
    const { step } = tagged({ issue, journal }, '要闻');
    const issueFolder = join(desk.folder, 'issues', id);
    const before = await readFile(join(issueFolder, 'issue.json'), 'utf8');
    await chmod(issueFolder, 0o555);
    const fault = await asNobody(() => desk.refused('commitSteps', { id, revision: 1, steps: [step] }));
    expect(fault.code).toBe('no-rights');
    expect(await readFile(join(issueFolder, 'issue.json'), 'utf8')).toBe(before);
    await chmod(issueFolder, 0o755);
    expect(await desk.must('commitSteps', { id, revision: 1, steps: [step] })).toEqual({ revision: 2 });
  });
});
