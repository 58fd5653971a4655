import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hunspell } from '@core/lists/hunspell';
import type { Speller } from '@core/lists/speller';

/** The English dictionary where its package is installed; undefined where it is not, and Latin words are then not spelled. */
export async function englishSpeller(): Promise<Speller | undefined> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
    const [affixes, words] = await Promise.all(
      ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return hunspell(affixes ?? '', words ?? '');
  } catch {
    return undefined;
  }
}
