import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationFrom, operationSeed, tryCommit } from '../../support/issues';
import { stepped, TestDesk, temporaryFolder } from '../electron/support/desk';

/** A desk with its issue open, as the window has it. */
class Office {
  id = '';
  private constructor(
    readonly desk: TestDesk,
    readonly remote: string,
  ) {}

  static async open(home: string, name: string, seeds?: string): Promise<Office> {
    return new Office(new TestDesk(join(home, name), seeds), join(home, 'remote.git'));
  }

  async edition(): Promise<Edition> {
    const { issue, journal } = await this.desk.must('openIssue', { id: this.id });
    return { issue, journal };
  }

  async does(...operations: Operation[]): Promise<void> {
    const edition = await this.edition();
    const { step } = stepped(edition, operations);
    await this.desk.must('commitSteps', { id: this.id, revision: edition.journal.length, steps: [step] });
  }

  sync() {
    return this.desk.must('sync', { remote: this.remote });
  }
}

/** Two desks that share the seed issue through a bare repository. */
async function twoOffices(): Promise<{ a: Office; b: Office; home: string }> {
  const home = await temporaryFolder();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(home, 'remote.git')]);
  const a = await Office.open(home, 'a');
  a.id = await a.desk.firstIssue();
  expect(await a.sync()).toMatchObject({ received: [], sent: true, conflicts: [] });
  const empty = join(home, 'no-seeds');
  execFileSync('mkdir', [empty]);
  const b = await Office.open(home, 'b', empty);
  b.id = a.id;
  expect(await b.sync()).toMatchObject({ received: [a.id], conflicts: [], issues: [{ id: a.id }] });
  return { a, b, home };
}

describe('two desks with one library', () => {
  it('see each other’s work, keep their own settings, and send nothing where nothing was done', async () => {
    const { a, b } = await twoOffices();
    await b.desk.must('saveSettings', { theme: 'dark', editor: '乙' });
    const article = (await a.edition()).issue.articles[0]?.id ?? '';
    await a.does({ kind: 'set-article', id: article, fields: { tags: ['要闻'] } });
    await a.sync();
    expect(await b.sync()).toMatchObject({ received: [a.id], sent: false });
    expect(await b.edition()).toEqual(await a.edition());
    expect(await a.sync()).toMatchObject({ received: [], sent: false });
    expect((await a.desk.must('start', {})).settings.theme).toBe('system');
    for (const office of [a, b]) expect((await office.desk.must('checkLibrary', {})).problems).toEqual([]);
  });

  it('that edited at once come to the same; what both changed waits for a person with both texts', async () => {
    const { a, b, home } = await twoOffices();
    const { issue } = await a.edition();
    const [first, second] = issue.articles;
    const [p, q] = [first?.paragraphs[1]?.id ?? '', second?.paragraphs[1]?.id ?? ''];
    const insert = (paragraph: string, after: string): Operation => ({
      kind: 'replace',
      paragraph,
      start: 0,
      before: '',
      after,
    });
    await a.does(insert(p, '甲'), { kind: 'set-role', paragraph: q, role: 'note' });
    await b.does(insert(q, '乙'));
    await b.does({ kind: 'set-role', paragraph: q, role: 'caption' });
    await a.sync();
    const synced = await b.sync();
    expect(synced.conflicts).toMatchObject([{ issue: a.id, steps: [expect.any(String)] }]);
    await a.sync();
    const [left, right] = [await a.edition(), await b.edition()];
    expect(left).toEqual(right);
    const waiting = left.journal.find((step) => step.id === synced.conflicts[0]?.steps[0]);
    expect(waiting?.setAside?.paragraphs).toMatchObject([{ id: q, role: 'caption' }]);
    expect(left.issue.articles[1]?.paragraphs[1]).toMatchObject({ role: 'note', spans: [{ text: '乙' }, {}] });
    const clone = join(home, 'clone');
    execFileSync('git', ['clone', '--quiet', a.remote, clone]);
    expect((await readdir(clone)).sort()).toEqual(['.git', '.gitattributes', '.gitignore', 'issues', 'sources']);
    expect(await readFile(join(clone, 'issues', a.id, 'issue.json'), 'utf8')).toContain('\n,{"id":"s4"');
  });

  it('whose histories are random end in the same state, byte for byte', async () => {
    const { a, b } = await twoOffices();
    const sequences = fc.sample(fc.array(operationSeed, { minLength: 1, maxLength: 4 }), { numRuns: 6, seed: 7 });
    for (const [index, sequence] of sequences.entries()) {
      const office = index % 2 === 0 ? a : b;
      for (const seed of sequence) {
        const edition = await office.edition();
        const operation = operationFrom(seed, edition.issue);
        if (tryCommit(edition, [operation]).ok) await office.does(operation);
      }
      if (index % 2 === 0) continue;
      for (const each of [a, b, a]) await each.sync();
      expect(await a.edition()).toEqual(await b.edition());
    }
    const bytes = (office: Office) => readFile(join(office.desk.folder, 'issues', a.id, 'issue.json'), 'utf8');
    expect(await bytes(a)).toBe(await bytes(b));
    expect((await a.desk.must('checkLibrary', {})).problems).toEqual([]);
  });
});

describe('a sync that cannot be', () => {
  it('says what is missing, in git’s own words where they are git’s, and changes nothing here', async () => {
    const { a, home } = await twoOffices();
    const before = await a.edition();
    const fault = await a.desk.refused('sync', { remote: join(home, 'nowhere.git') });
    expect([fault.code, fault.message.zh]).toEqual(['git-failed', expect.stringMatching(/nowhere\.git.*都已保存/)]);
    expect(await a.edition()).toEqual(before);
    const alone = new TestDesk(join(home, 'alone'));
    expect(await alone.refused('sync', { remote: '' })).toMatchObject({ code: 'no-remote' });
    expect(await alone.refused('sync', { remote: '--upload-pack=x' })).toMatchObject({ code: 'bad-remote' });
  });

  it('because bytes were changed on the way takes none of them', async () => {
    const { a, b, home } = await twoOffices();
    const clone = join(home, 'clone');
    execFileSync('git', ['clone', '--quiet', a.remote, clone]);
    const name = `${'0'.repeat(64)}.txt`;
    await writeFile(join(clone, 'sources', name), '假的');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', clone, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args]);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'x');
    git('push', '--quiet');
    expect(await b.desk.refused('sync', { remote: '' })).toMatchObject({ code: 'source-damaged' });
    expect(await readdir(join(b.desk.folder, 'sources'))).toHaveLength(1);
  });
});
