import { rmSync } from 'node:fs';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { failure, type Result, success } from '@core/result';
import { z } from 'zod';
import { errorCode } from '../files/fault';
import { ifThere } from '../files/ifThere';
import { NO_LINKS } from '../files/links';

/** Who holds a library. */
const holderSchema = z.object({ pid: z.int(), host: z.string(), time: z.string() });
type Holder = z.infer<typeof holderSchema>;

const BEAT = 30_000;
/** A lock of this computer that was not refreshed for so long is a dead one whose process number was given away again. */
const DEAD_AFTER = 4 * BEAT;

/** How often, and after how many milliseconds each, a lock is looked at before it counts as held. */
const LOOKS = 10;
const PAUSE = 100;

/** The locks of this process. One with our process number that is not among them was left by a process of an earlier boot. */
const held = new Set<string>();

/** Keeps a second process out of a library. Both would otherwise overwrite each other's work. */
export class LibraryLock {
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly path: string) {
    this.timer = setInterval(() => {
      // A missing lock file means that a person has deleted it by hand; the library goes on working.
      utimes(this.path, new Date(), new Date()).catch(() => {});
    }, BEAT).unref();
  }

  /**
   * Takes the lock of a library. One that a process of this computer left behind when it died is taken over silently.
   *
   * @returns `library-in-use` where another process holds it
   * @throws the disk's error
   */
  static async take(folder: string): Promise<Result<LibraryLock>> {
    const path = join(folder, 'library.lock');
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await create(path)) {
        held.add(path);
        return success(new LibraryLock(path));
      }
      const text = await ifThere(readFile(path, 'utf8'));
      if (text === undefined) continue;
      const holder = parse(text);
      if (holder === undefined ? await isYoung(path) : await staysAlive(holder, path)) return inUse(path, holder);
      await clear(path, text);
    }
    return inUse(path, undefined);
  }

  /** Gives the library free. Works synchronously, because a program that quits waits for nothing. */
  release(): void {
    clearInterval(this.timer);
    held.delete(this.path);
    rmSync(this.path, { force: true });
  }
}

/** Takes the lock where nobody has it. It appears whole: one that is found empty was left by a power cut. */
async function create(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), time: new Date().toISOString() };
  const text = `${JSON.stringify(holder)}\n`;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  try {
    await writeFile(draft, text);
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(errorCode(error))) throw error;
    return await createInPlace(path, text);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The same where there are no hard links. */
async function createInPlace(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Without hard links, a lock that is being written at this moment is empty and young. */
async function isYoung(path: string): Promise<boolean> {
  return Date.now() - (await stat(path)).mtimeMs < 5_000;
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  // Whether a process of another computer lives cannot be known from here: a person has to say so.
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(path);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  if (await isZombie(holder.pid)) return false;
  return Date.now() - (await stat(path)).mtimeMs < DEAD_AFTER;
}

/** True for a process that has ended and whose parent has not taken note: it still has its number. Linux says so. */
async function isZombie(pid: number): Promise<boolean> {
  const facts = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /\) [ZX] /.test(facts);
}

/** A process that was killed a moment ago needs a while to be gone; one that works stays. */
async function staysAlive(holder: Holder, path: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (!(await isAlive(holder, path))) return false;
    // Our own lock and that of another computer do not change by waiting.
    if (holder.host !== hostname() || holder.pid === process.pid) return true;
    await setTimeout(PAUSE);
  }
  return true;
}

/** Takes a dead lock away, unless another process has put its own in its place in the meantime. */
async function clear(path: string, dead: string): Promise<void> {
  const grave = `${path}.${process.pid}`;
  try {
    await rename(path, grave);
    if ((await readFile(grave, 'utf8')) !== dead) await link(grave, path);
    await rm(grave, { force: true });
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  }
}

function inUse(path: string, holder: Holder | undefined): ReturnType<typeof failure> {
  const here = holder === undefined || holder.host === hostname();
  return here
    ? failure(
        'library-in-use',
        '这个资料库正在另一个清样窗口中使用。请到那个窗口继续，或先把它关闭。',
        'This library is open in another Qingyang. Go on there, or close that one first.',
      )
    : failure(
        'library-in-use',
        `这个资料库正在电脑“${holder.host}”上使用。请先在那里关闭清样；如果那台电脑已不再使用它，请删除文件“${path}”后重试。`,
        `This library is in use on the computer “${holder.host}”. Close Qingyang there first; if that computer no longer uses it, delete the file “${path}” and try again.`,
      );
}
