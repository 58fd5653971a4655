import { readFile } from 'node:fs/promises';
import type { Command } from './command';
import { EXIT } from './terminal';

/** Reads package.json where it lies: two folders up, from here as from the bundle in out/cli/. */
async function version(): Promise<string> {
  const facts: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const known = typeof facts === 'object' && facts !== null && 'version' in facts ? facts.version : '';
  return String(known);
}

export const versionCommand: Command = {
  name: 'version',
  async run(_args, terminal) {
    const text = await version();
    terminal.print({ zh: text, en: text });
    return EXIT.fine;
  },
};
