import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const editor = join(import.meta.dirname, 'editor.mjs');

/**
 * Lets the scripted editor work and ends it without warning.
 *
 * @param {{bundle: string, folder: string, seed: string, after: number}} options `after`: milliseconds from its first word to its end
 * @returns {Promise<string[]>} whole lines that it said
 * @throws {Error} where it never said anything: then nothing would be proved
 */
export async function workUntilKilled({ bundle, folder, seed, after }) {
  const child = spawn(process.execPath, [editor, bundle, folder, seed], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
    said += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  if (said === '') throw new Error('The editor never came up.');
  return said.split('\n').slice(0, -1);
}

/**
 * What is wrong with a library after the editor was killed: everything that it was told is saved must be there, every
 * file whole, and the library must open for the next one without a person's help.
 *
 * @param {any} core the exports of `entry.ts`
 * @param {string} folder
 * @param {readonly string[]} said
 * @returns {Promise<string[]>}
 */
export async function troubleAfter(core, folder, said) {
  const trouble = said.filter((line) => /^(refused|notice)/.test(line));
  const opened = await core.Library.open(folder, 'zh', () => {});
  if (!opened.ok) return [...trouble, `not opened: ${opened.error.message.en}`];
  const library = opened.value;
  for (const { en } of library.notices) trouble.push(`notice ${en}`);
  const journals = new Map();
  for (const line of said) {
    const [what, id = '', revision, tag] = line.split(' ');
    if (what === 'import' && !library.summaries.some((/** @type {any} */ each) => each.id === id))
      trouble.push(`lost import ${id}`);
    if (what !== 'edit') continue;
    if (!journals.has(id)) {
      const read = await library.issues.read(id);
      if (!read.ok) trouble.push(`not read: ${read.error.message.en}`);
      journals.set(id, read.ok ? read.value.edition.journal : []);
    }
    if (journals.get(id)[Number(revision) - 1]?.label.en !== tag) trouble.push(`lost edit ${line}`);
  }
  const settings = said.findLast((line) => line.startsWith('settings '))?.slice('settings '.length);
  // A later change of settings may have been on its way and is then allowed to be there.
  const kept = Number(library.settings.editor.split(' ')[1] ?? 0);
  if (settings !== undefined && kept < Number(settings.split(' ')[1])) trouble.push(`lost settings ${settings}`);
  library.close();
  for (const problem of await core.checkShelves(folder)) trouble.push(problem.en);
  for (const id of await core.issueIds(folder))
    for (const problem of await core.checkIssue(folder, id)) trouble.push(`${id}: ${problem.en}`);
  for (const name of filesUnder(folder)) {
    if (/\.damaged-|library\.lock/.test(name)) trouble.push(`left behind: ${name}`);
    if (name.endsWith('.json') && !/^\s*\{[\s\S]*\}\s*$/.test(readFileSync(join(folder, name), 'utf8')))
      trouble.push(`torn: ${name}`);
  }
  return trouble;
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
