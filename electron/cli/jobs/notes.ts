import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../files/fault';
import { ifThere } from '../../files/ifThere';

/** Notes of a run, one line an input that is done. They are there only while a run is not finished. */
const NAME = '.qingyang-run.jsonl';

/** Runs over fewer inputs than this are quickly done again and take no notes. */
const WORTH_NOTES = 20;

/** What an export that was killed leaves in its folder. */
const LEFT_OVER = /^\.qingyang-export-/;

/** The first line: what is done, and by whom. */
const headSchema = z.object({ run: z.string(), pid: z.int(), host: z.string() });
type Head = z.infer<typeof headSchema>;

/**
 * What a run has done so far, beside its output, so that one which was killed goes on where it stopped. A note is
 * written after the output that it speaks of: what a kill cut off in between is done again and gives the same file.
 */
export class RunNotes {
  private constructor(
    private readonly path: string,
    private readonly done: ReadonlySet<string>,
  ) {}

  /**
   * Opens the notes of a folder and clears away what a killed run has left there. Notes of another kind of run (other
   * options) are of no use and begin anew. None are taken where the run is small or another process is at work there.
   *
   * @param what all that the output depends on beside the inputs
   * @param inputs how many there are
   * @throws the disk's error
   */
  static async open(folder: string, what: unknown, inputs: number): Promise<RunNotes | undefined> {
    if (inputs < WORTH_NOTES) return undefined;
    const path = join(folder, NAME);
    const run = JSON.stringify(what);
    const [first = '', ...lines] = ((await ifThere(readFile(path, 'utf8'))) ?? '').split('\n');
    const head = headOf(first);
    if (head !== undefined && isAtWork(head)) return undefined;
    if (first !== '') await clearLeftOvers(folder);
    // The last line is empty, or was cut off by a kill: either way it counts as not written.
    const done = head?.run === run ? lines.slice(0, -1) : [];
    const own: Head = { run, pid: process.pid, host: hostname() };
    await writeFile(path, `${[JSON.stringify(own), ...done].join('\n')}\n`);
    return new RunNotes(path, new Set(done));
  }

  /** How many inputs were done by earlier runs. */
  get size(): number {
    return this.done.size;
  }

  /** True where an earlier run has done this input, and its file has not changed since. */
  async has(path: string): Promise<boolean> {
    return this.done.size > 0 && this.done.has(await keyOf(path));
  }

  /** Notes that an input is done. */
  async add(path: string): Promise<void> {
    await appendFile(this.path, `${await keyOf(path)}\n`);
  }

  /** The run is finished: there is nothing to go on with. */
  async finish(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

function headOf(line: string): Head | undefined {
  try {
    return headSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** True where the run of these notes may still go on. Of another computer that cannot be known from here. */
function isAtWork({ pid, host }: Head): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (LEFT_OVER.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Names a file and the state it is in, in a line of fixed length. */
async function keyOf(path: string): Promise<string> {
  const facts = await ifThere(stat(path, { bigint: true }));
  const state = facts === undefined ? '' : `${facts.size} ${facts.mtimeNs}`;
  return createHash('sha256').update(`${path}\0${state}`).digest('hex');
}
