import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { replay } from '@core/edit/journal';
import { startOf } from '@core/history/moments';
import type { Source } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import type { Said } from '@core/said';
import { ifThere } from '../files/ifThere';
import { readFormat } from './format';
import { editionFrom, ISSUE_FORMAT } from './issueFile';
import { LIBRARY_FORMAT } from './libraryFile';
import { SourceShelf } from './sourceShelf';

/**
 * Checks one issue of a library without changing anything: its file, the hash of each source, the ledger, and that its
 * journal, replayed over the sources, gives the issue.
 *
 * @param folder the library's
 * @returns a sentence for each thing that is wrong
 * @throws the disk's error
 */
export async function checkIssue(folder: string, id: string): Promise<Said[]> {
  const text = await ifThere(readFile(join(folder, 'issues', id, 'issue.json'), 'utf8'));
  if (text === undefined) return missing(folder, id);
  const read = readFormat(text, ISSUE_FORMAT);
  if (!read.ok) return [read.error.message];
  const { value: file, newer } = read.value;
  const problems: Said[] = newer === undefined ? [] : [newer.message];
  if (file.issue.id !== id) {
    problems.push({ zh: `文件里的编号是 ${file.issue.id}。`, en: `The file says that its id is ${file.issue.id}.` });
  }
  const shelf = new SourceShelf(join(folder, 'sources'));
  const sources: Source[] = [];
  for (const stored of file.issue.sources) {
    const source = await shelf.read(stored);
    if (source.ok) sources.push(source.value);
    else problems.push(source.error.message);
  }
  if (sources.length < file.issue.sources.length) return problems;
  const edition = editionFrom(file, sources);
  const { balanced } = ledgerOf(edition.issue);
  if (!balanced) problems.push({ zh: '账目不平衡。', en: 'The ledger does not balance.' });
  const replayed = replay(startOf(edition), edition.journal);
  if (!replayed.ok) {
    const { zh, en } = replayed.error.message;
    problems.push({ zh: `历史不能重放：${zh}`, en: `The journal cannot be replayed: ${en}` });
  } else if (JSON.stringify(replayed.value) !== JSON.stringify(edition.issue)) {
    problems.push({
      zh: '重放历史得到的内容与保存的内容不同。',
      en: 'What the journal gives when it is replayed is not what the file holds.',
    });
  }
  return problems;
}

/** An issue without a file and without backups is an import that was cut short: nobody was told that it is there. */
async function missing(folder: string, id: string): Promise<Said[]> {
  const backups = (await ifThere(readdir(join(folder, 'backups', 'issues', id)))) ?? [];
  if (backups.length === 0) return [];
  return [
    {
      zh: 'issue.json 不见了；打开这一期时会改用最新的备份。',
      en: 'issue.json is missing; the newest backup will be used when the issue is opened.',
    },
  ];
}

/** The ids of all issues that have a folder. @throws the disk's error */
export async function issueIds(folder: string): Promise<string[]> {
  const entries = (await ifThere(readdir(join(folder, 'issues'), { withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What is wrong with what belongs to no single issue: the list and the settings, and bytes that no longer match their name. */
export async function checkShelves(folder: string): Promise<Said[]> {
  const text = await ifThere(readFile(join(folder, 'library.json'), 'utf8'));
  if (text === undefined) {
    return [
      { zh: '这个文件夹里没有 library.json，不是资料库。', en: 'There is no library.json: this folder is no library.' },
    ];
  }
  const read = readFormat(text, LIBRARY_FORMAT);
  const problems: Said[] = read.ok ? [] : [read.error.message];
  if (read.ok && read.value.newer !== undefined) problems.push(read.value.newer.message);
  for (const name of (await ifThere(readdir(join(folder, 'sources')))) ?? []) {
    const claimed = /^([0-9a-f]{64})\.[a-z0-9]+$/.exec(basename(name))?.[1];
    if (claimed === undefined || claimed === (await hashOf(join(folder, 'sources', name)))) continue;
    problems.push({
      zh: `原文 sources/${name} 已被改动，与导入时不一致。`,
      en: `The source sources/${name} is no longer what was imported.`,
    });
  }
  return problems;
}

/** SHA-256 of a file, read piece by piece. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
