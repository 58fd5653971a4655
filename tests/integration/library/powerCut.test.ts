import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@core/edit/journal';
import { describe, expect, it, vi } from 'vitest';
import { SEEDS, TestDesk, tagged, temporaryFolder } from '../electron/support/desk';
import { type Choose, PowerCut } from './support/powerCut';

const { disk } = vi.hoisted(() => ({ disk: { over: (actual: unknown): unknown => actual } }));
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  // Bound late, because the class of the watched disk is imported after this.
  const names = ['open', 'rename', 'link', 'rm', 'mkdir', 'copyFile'] as const;
  const late = names.map((name) => [name, (...args: unknown[]) => call(name, args)]);
  const call = (name: string, args: unknown[]): unknown => {
    const over = disk.over(actual) as Record<string, (...rest: unknown[]) => unknown>;
    return over[name]?.(...args);
  };
  return { ...actual, ...Object.fromEntries(late) };
});

/** What the person was told is saved. */
interface Acknowledged {
  settings: string;
  tags: string[];
}

const sure: Choose = () => 0;

describe.runIf(process.platform !== 'win32')('a power cut at any moment', () => {
  it('loses nothing that was acknowledged, and leaves a library that opens', async () => {
    const home = await temporaryFolder();
    const acknowledged: Acknowledged = { settings: '', tags: [] };
    const copies: { folder: string; expected: Acknowledged }[] = [];
    const cut = new PowerCut();
    const library = join(home, 'library');
    mkdirSync(library);
    cut.watch(library);
    let random = 1;
    const anything: Choose = (below) => {
      random = (random * 48271) % 2147483647;
      return random % below;
    };
    cut.onMoment = () => {
      for (const choose of [sure, anything]) {
        const folder = join(home, `cut-${cut.moments}-${copies.length}`);
        cut.rebuild(folder, choose);
        copies.push({ folder, expected: structuredClone(acknowledged) });
      }
    };
    disk.over = (actual) => cut.over(actual as typeof import('node:fs/promises'));
    const id = await work(library, acknowledged);
    cut.stop();
    expect(copies.length).toBeGreaterThan(150);
    for (const { folder, expected } of copies) {
      const desk = new TestDesk(folder);
      const start = await desk.must('start', {});
      if (expected.settings !== '')
        expect([folder, start.settings.editor >= expected.settings]).toEqual([folder, true]);
      if (id !== undefined && expected.tags.length > 0) {
        const { journal } = await desk.must('openIssue', { id });
        const kept = journal.flatMap((step) => (step.label.en === 'Test' ? [step.when] : []));
        expect([folder, kept.length >= expected.tags.length]).toEqual([folder, true]);
      }
      await desk.close();
    }
  });
});

/** A first start with the seed, edits and a change of settings, each noted when it was acknowledged. */
async function work(folder: string, acknowledged: Acknowledged): Promise<string | undefined> {
  const desk = new TestDesk(folder, SEEDS);
  const id = await desk.firstIssue();
  const { issue, journal } = await desk.must('openIssue', { id });
  let edition: Edition = { issue, journal };
  for (const tag of ['一', '二', '三', '四']) {
    const next = tagged(edition, tag);
    await desk.must('commitSteps', { id, revision: edition.journal.length, steps: [next.step] });
    acknowledged.tags.push(tag);
    edition = next.edition;
    const editor = `editor ${acknowledged.tags.length}`;
    await desk.must('saveSettings', { editor });
    acknowledged.settings = editor;
  }
  await desk.close();
  return id;
}
