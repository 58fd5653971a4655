import { createHash } from 'node:crypto';
import type { Author, Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Source } from '@core/issue/issue';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { type ApplyLevel, clean, detect, PASSES, type Pass } from '@core/pipeline';
import type { Result } from '@core/result';
import { success } from '@core/result';
import { newEdition } from '@core/structure/newEdition';

/** The command line keeps no journal, so its steps carry no time: the same input gives the same output, byte for byte. */
const AUTHOR: Author = { who: 'qingyang', when: '1970-01-01T00:00:00.000Z' };

/** An issue as a command leaves it: the edition, what was applied and what waits for a person. */
export interface Mended {
  readonly edition: Edition;
  readonly applied: readonly Finding[];
  readonly open: readonly Finding[];
}

/** Imports a text as an issue of its own and applies what the level allows, pass by pass. */
export function mend(source: Omit<Source, 'id'>, level: ApplyLevel, passes: readonly Pass[] = PASSES): Result<Mended> {
  const { name, sha256, encoding, text } = source;
  const edition = newEdition('issue', '', [{ id: 't1', name, sha256, encoding, text }], AUTHOR);
  if (!edition.ok) return edition;
  const cleaned = clean(edition.value, level, AUTHOR, DEFAULT_HOUSE, passes);
  if (!cleaned.ok) return cleaned;
  return success({ ...cleaned.value, open: detect(cleaned.value.edition.issue, DEFAULT_HOUSE, passes) });
}

/** The hash that names a text which came without a file. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
