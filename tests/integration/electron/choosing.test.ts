import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { rememberedLibrary, rememberLibrary } from '../../../electron/boot/remembered';
import { Desk } from '../../../electron/desk';
import { Library } from '../../../electron/library/library';
import { granted, SEEDS, TestDesk, temporaryFolder } from './support/desk';

describe('choosing another library', () => {
  it('goes over to it and gives the one before free', async () => {
    const [one, other] = [await temporaryFolder(), join(await temporaryFolder(), '另一个')];
    const desk = new TestDesk(one);
    expect((await desk.must('start', {})).library).toBe(one);
    desk.chosenFolder = other;
    expect(await desk.must('chooseLibrary', {})).toEqual({ cancelled: false });
    await vi.waitFor(async () => expect((await desk.must('start', {})).library).toBe(other));
    expect(await readdir(one)).not.toContain('library.lock');
    expect(await readdir(other)).toContain('library.lock');
  });

  it('is the way out where the library does not open', async () => {
    const file = join(await temporaryFolder(), '文件');
    await writeFile(file, '');
    const desk = new TestDesk(join(file, '资料库'));
    expect((await desk.refused('start', {})).code).toBe('not-a-folder');
    desk.chosenFolder = await temporaryFolder();
    await desk.must('chooseLibrary', {});
    await vi.waitFor(async () => expect((await desk.must('start', {})).library).toBe(desk.chosenFolder));
  });

  it('changes nothing where the person thinks better of it, chooses the same, or one that does not open', async () => {
    const desk = new TestDesk(await temporaryFolder());
    await desk.must('start', {});
    expect(await desk.must('chooseLibrary', {})).toEqual({ cancelled: true });
    desk.chosenFolder = desk.folder;
    expect(await desk.must('chooseLibrary', {})).toEqual({ cancelled: true });
    const held = await temporaryFolder();
    const elsewhere = granted(await Library.open(held, 'zh', () => {}));
    desk.chosenFolder = held;
    expect((await desk.refused('chooseLibrary', {})).code).toBe('library-in-use');
    elsewhere.close();
    expect((await desk.must('start', {})).library).toBe(desk.folder);
  });
});

describe('a library that does not answer', () => {
  it('is told after a while, waited for at the next try, and does not hold up the way out', async () => {
    const folder = await temporaryFolder();
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const open = Library.open.bind(Library);
    const slow = vi.spyOn(Library, 'open').mockImplementation(async (...all) => {
      await answered;
      return open(...all);
    });
    const opened: string[] = [];
    const desk = new Desk({
      folder,
      seeds: SEEDS,
      language: 'zh',
      now: () => '2026-11-24T08:00:00.000Z',
      report: () => {},
      opened: (library) => void opened.push(library.folder),
      patience: 20,
    });
    expect(await desk.library()).toMatchObject({ ok: false, error: { code: 'library-slow' } });
    await desk.flush();
    answer();
    await vi.waitFor(async () => expect((await desk.library()).ok).toBe(true));
    expect(opened).toEqual([folder]);
    expect(slow).toHaveBeenCalledTimes(1);
    slow.mockRestore();
    await desk.close();
    expect(await readdir(folder)).not.toContain('library.lock');
  });
});

describe('the library of the next start', () => {
  it('is the one that was chosen last', async () => {
    const file = join(await temporaryFolder(), 'profile', 'library.json');
    expect(rememberedLibrary(file)).toBeUndefined();
    await rememberLibrary(file, '/srv/稿库');
    expect(rememberedLibrary(file)).toBe('/srv/稿库');
  });

  it.each(['', '{"library": 3}', '{"library": "关于"}'])('is the usual one where the file says %j', async (text) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'profile'));
    await writeFile(join(folder, 'library.json'), text);
    expect(rememberedLibrary(join(folder, 'library.json'))).toBeUndefined();
  });
});
