import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What a file holds: all that was written, and what of it an fsync has brought to the disk. */
interface Inode {
  written: Buffer;
  synced: Buffer;
}

/** A folder: each state of its names since the last fsync, the synced one first, the present one last. */
interface Folder {
  states: ReadonlyMap<string, Inode>[];
}

/** Chooses between 0 and `below` - 1: which of the states that a power cut may leave is looked at. */
export type Choose = (below: number) => number;

/** A computer takes a while to start again. */
const BEFORE = Date.now() / 1000 - 60;

/**
 * What a disk may hold after a power cut. It watches what is done to the files below a folder and knows what has been
 * synced: of a file's content only that is sure, of a folder's names only those of its last fsync. What was done later
 * may be there or not, in any mixture.
 */
export class PowerCut {
  /** How many things were done to the disk. A cut may come after each. */
  moments = 0;
  /** Called after each of them. */
  onMoment: () => void = () => {};
  private root = '/nowhere';
  private readonly folders = new Map<string, Folder>();

  /** Starts to watch a folder that is there and empty. */
  watch(root: string): void {
    this.root = resolve(root);
    this.folders.clear();
    this.folders.set(this.root, { states: [new Map()] });
    this.moments = 0;
  }

  stop(): void {
    this.root = '/nowhere';
    this.onMoment = () => {};
  }

  /** Writes what the disk holds into another folder. `choose` giving 0 always leaves what is sure and nothing else. */
  rebuild(target: string, choose: Choose): void {
    const names = new Map([...this.folders].map(([path, { states }]) => [path, states[choose(states.length)]]));
    for (const [path, entries] of names) {
      const above = names.get(dirname(path));
      const there = path === this.root || this.isFolderNamed(path, above);
      if (!there) continue;
      const place = join(target, path.slice(this.root.length));
      mkdirSync(place, { recursive: true });
      for (const [name, inode] of entries ?? []) {
        if (this.folders.has(join(path, name))) continue;
        const { written, synced } = inode;
        const torn = written.subarray(0, choose(written.length + 1));
        const possible = synced === written ? [synced] : [synced, written, torn];
        writeFileSync(join(place, name), possible[choose(possible.length)] ?? synced);
        utimesSync(join(place, name), BEFORE, BEFORE);
      }
    }
  }

  private isFolderNamed(path: string, above: ReadonlyMap<string, Inode> | undefined): boolean {
    return above?.has(basename(path)) === true;
  }

  /** The functions of the disk, watched. */
  over(actual: typeof files): typeof files {
    const watched: Pick<typeof files, 'open' | 'rename' | 'link' | 'rm' | 'mkdir' | 'copyFile'> = {
      open: async (path, flags, mode) => {
        const handle = await actual.open(path, flags, mode);
        const at = resolve(String(path));
        if (flags === 'w' || flags === 'wx') this.put(at, newInode());
        return this.watchHandle(handle, at);
      },
      rename: async (from, to) => {
        await actual.rename(from, to);
        const inode = this.find(resolve(String(from)));
        if (inode === undefined) return;
        this.drop(resolve(String(from)));
        this.put(resolve(String(to)), inode);
      },
      link: async (from, to) => {
        await actual.link(from, to);
        this.put(resolve(String(to)), this.find(resolve(String(from))) ?? newInode());
      },
      rm: async (path, options) => {
        await actual.rm(path, options);
        this.drop(resolve(String(path)));
      },
      mkdir: (async (path: string, options?: { recursive: true }) => {
        const made = await actual.mkdir(path, options);
        const first = options === undefined ? resolve(path) : made;
        if (first === undefined) return undefined;
        const all: string[] = [];
        for (let each = resolve(path); each.length >= first.length; each = dirname(each)) all.unshift(each);
        for (const each of all) {
          if (!each.startsWith(`${this.root}/`)) continue;
          this.folders.set(each, { states: [new Map()] });
          this.put(each, newInode());
        }
        return first;
      }) as typeof files.mkdir,
      copyFile: async () => {
        throw new Error('Hard links are there, so nothing should be copied.');
      },
    };
    return { ...actual, ...watched };
  }

  private watchHandle(handle: files.FileHandle, path: string): files.FileHandle {
    const { writeFile, sync } = handle;
    handle.writeFile = async (content, options) => {
      await writeFile.call(handle, content, options);
      const inode = this.find(path);
      if (inode === undefined) return;
      inode.written = Buffer.from(content as string);
      this.passed();
    };
    handle.sync = async () => {
      await sync.call(handle);
      const folder = this.folders.get(path);
      const inode = this.find(path);
      if (folder !== undefined) folder.states = folder.states.slice(-1);
      else if (inode !== undefined) inode.synced = inode.written;
      this.passed();
    };
    return handle;
  }

  private find(path: string): Inode | undefined {
    return this.folders.get(dirname(path))?.states.at(-1)?.get(basename(path));
  }

  private put(path: string, inode: Inode): void {
    this.change(path, (names) => names.set(basename(path), inode));
  }

  private drop(path: string): void {
    if (this.find(path) !== undefined) this.change(path, (names) => names.delete(basename(path)));
  }

  private change(path: string, how: (names: Map<string, Inode>) => void): void {
    const folder = this.folders.get(dirname(path));
    if (folder === undefined) return;
    const names = new Map(folder.states.at(-1));
    how(names);
    folder.states.push(names);
    this.passed();
  }

  private passed(): void {
    this.moments++;
    this.onMoment();
  }
}

function newInode(): Inode {
  return { written: Buffer.alloc(0), synced: Buffer.alloc(0) };
}
