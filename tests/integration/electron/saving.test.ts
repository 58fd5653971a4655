import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { emptyIssue, replay } from '@core/edit/journal';
import type { Step } from '@core/edit/step';
import { describe, expect, it } from 'vitest';
import { granted, stepped, TestDesk, tagged, temporaryFolder, undone } from './support/desk';

/** A desk with the seed issue open, as the window would have it. */
async function openSeed(): Promise<{ desk: TestDesk; id: string; edition: Edition; path: string }> {
  const desk = new TestDesk(await temporaryFolder());
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  return { desk, id, edition: { issue, journal }, path: join(desk.folder, 'issues', id, 'issue.json') };
}

describe('saving', () => {
  it('and opening again gives the same issue, byte for byte, and so does undo', async () => {
    const { desk, id, edition } = await openSeed();
    const article = edition.issue.articles[0];
    const [first, second] = article?.paragraphs ?? [];
    const joined = stepped(edition, [
      { kind: 'join', paragraph: first?.id ?? '', others: [{ paragraph: second?.id ?? '', glue: '' }] },
    ]);
    const typed = tagged(joined.edition, '要闻', '钟楼');
    const back = undone(typed.edition);
    const again = undone(back.edition);
    const steps = [joined.step, typed.step, back.step, again.step];
    expect(await desk.must('commitSteps', { id, revision: 1, steps })).toEqual({ revision: 5 });
    await desk.close();
    const read = await new TestDesk(desk.folder).must('openIssue', { id });
    expect(JSON.stringify(read.issue)).toBe(JSON.stringify(edition.issue));
    expect(read.journal).toEqual(again.edition.journal);
    const { sources, title } = read.issue;
    expect(granted(replay(emptyIssue(id, title, sources), read.journal))).toEqual(read.issue);
  });

  it('has the step on the disk when it answers', async () => {
    const { desk, id, edition, path } = await openSeed();
    const { step } = tagged(edition, '体育');
    await desk.must('commitSteps', { id, revision: 1, steps: [step] });
    const file = JSON.parse(await readFile(path, 'utf8'));
    expect(file).toMatchObject({ schema: 2, revision: 2, issue: { articles: { 0: { tags: ['体育'] } } } });
    expect((await readdir(join(path, '..'))).sort()).toEqual(['issue.json']);
  });

  it('writes equal data as equal bytes', async () => {
    const { desk, id, edition, path } = await openSeed();
    const before = await readFile(path, 'utf8');
    const { step } = tagged(edition, '体育');
    await desk.must('commitSteps', { id, revision: 1, steps: [step] });
    const keys = (text: string): string[] => Object.keys(JSON.parse(text).issue);
    expect(keys(await readFile(path, 'utf8'))).toEqual(keys(before));
    expect(before.slice(0, 200)).toContain('{"schema":2,\n"revision":1,\n"issue":{"id"');
  });

  it('writes one paragraph a line, so that the difference of two versions reads', async () => {
    const { desk, id, edition, path } = await openSeed();
    const lines = async (): Promise<string[]> => (await readFile(path, 'utf8')).split('\n');
    const before = await lines();
    const paragraph = edition.issue.articles[0]?.paragraphs[1]?.id ?? '';
    const { step } = stepped(edition, [{ kind: 'set-role', paragraph, role: 'note' }]);
    await desk.must('commitSteps', { id, revision: 1, steps: [step] });
    const after = (await lines()).filter((line) => !before.includes(line));
    expect(after.map((line) => line.slice(0, 24))).toEqual([
      '"revision":2,',
      expect.stringContaining(`,{"id":"${paragraph}","role`),
      expect.stringContaining(',{"id":"s2"'),
    ]);
  });

  it('refuses steps that were made on an older state, and writes nothing', async () => {
    const { desk, id, edition, path } = await openSeed();
    const mine = tagged(edition, '我的');
    const other = tagged(edition, '别人的');
    await desk.must('commitSteps', { id, revision: 1, steps: [other.step] });
    const before = await readFile(path, 'utf8');
    expect(await desk.refused('commitSteps', { id, revision: 1, steps: [mine.step] })).toMatchObject({
      code: 'conflict',
    });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('takes steps that come at the same time one after another', async () => {
    const { desk, id, edition } = await openSeed();
    const steps: Step[] = [];
    let current = edition;
    for (const tag of ['一', '二', '三', '四', '五']) {
      const next = tagged(current, tag);
      steps.push(next.step);
      current = next.edition;
    }
    const answers = await Promise.all(
      steps.map((step, index) => desk.must('commitSteps', { id, revision: 1 + index, steps: [step] })),
    );
    expect(answers.map((answer) => answer.revision)).toEqual([2, 3, 4, 5, 6]);
  });

  it('does not trust the inverse that the window sends', async () => {
    const { desk, id, edition } = await openSeed();
    const { step } = tagged(edition, '体育');
    await desk.must('commitSteps', {
      id,
      revision: 1,
      steps: [{ ...step, inverse: { kind: 'restore', articles: [] } }],
    });
    const { journal } = await desk.must('openIssue', { id });
    expect(journal[1]?.inverse).toEqual(step.inverse);
  });

  it('refuses a step that would lose text, and keeps the issue as it was', async () => {
    const { desk, id, edition, path } = await openSeed();
    const before = await readFile(path, 'utf8');
    const { step } = tagged(edition, '体育');
    const lossy: Step = {
      ...step,
      changes: [{ id: 's2.1', why: [], operations: [{ kind: 'restore', order: { margin: [] } }] }],
    };
    expect(await desk.refused('commitSteps', { id, revision: 1, steps: [lossy] })).toMatchObject({
      code: 'unbalanced',
    });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect((await desk.must('openIssue', { id })).issue).toEqual(edition.issue);
  });

  it('reads the issue again where another program has written it, and puts the steps on top', async () => {
    const { desk, id, edition, path } = await openSeed();
    const synced = `${(await readFile(path, 'utf8')).replace('"title":"', '"title":"同步')}`;
    await writeFile(path, synced);
    await utimes(path, new Date(), new Date(Date.now() + 1000));
    const { step } = tagged(edition, '体育');
    await desk.must('commitSteps', { id, revision: 1, steps: [step] });
    const { issue } = await desk.must('openIssue', { id });
    expect(issue.title).toMatch(/^同步/);
    expect(issue.articles[0]?.tags).toEqual(['体育']);
  });

  it('writes the line of the list before the program ends', async () => {
    const { desk, id, edition } = await openSeed();
    const clean = stepped(edition, [
      { kind: 'set-article', id: edition.issue.articles[0]?.id ?? '', fields: { status: 'clean' } },
    ]);
    await desk.must('commitSteps', { id, revision: 1, steps: [clean.step] });
    await desk.close();
    const list = JSON.parse(await readFile(join(desk.folder, 'library.json'), 'utf8'));
    expect(list.issues[0]).toMatchObject({ id, clean: 1 });
  });

  it.each(['../../etc', 'nowhere', 'a/b', '.', 'ABC'])('knows no issue “%s”', async (id) => {
    const desk = new TestDesk(await temporaryFolder());
    expect(await desk.refused('openIssue', { id })).toMatchObject({ code: 'no-issue' });
  });

  it('of an issue whose folder was deleted meanwhile says so and stays up', async () => {
    const { desk, id, edition, path } = await openSeed();
    await rm(join(path, '..'), { recursive: true });
    const { step } = tagged(edition, '体育');
    const fault = await desk.refused('commitSteps', { id, revision: 1, steps: [step] });
    expect(fault.code).toBe('no-issue');
    expect(await desk.call('start', {})).toMatchObject({ ok: true });
  });
});
