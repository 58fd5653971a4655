import { createHash } from 'node:crypto';
import type { Author, Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Source } from '@core/issue/issue';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { type ApplyLevel, clean, detect, REPAIR_PASSES, WIDTH_PASS } from '@core/pipeline';
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
export function mend(source: Omit<Source, 'id'>, level: ApplyLevel): Result<Mended> {
  const edition = open(source);
  if (!edition.ok) return edition;
  const cleaned = clean(edition.value, level, AUTHOR);
  if (!cleaned.ok) return cleaned;
  return success({ ...cleaned.value, open: detect(cleaned.value.edition.issue) });
}

/**
 * The same for an archive run: break repair and the width of marks only. What repair leaves open is listed before the
 * widths are set, which move nothing: so articles that repair has read last need no other look.
 */
export function mendBreaks(source: Omit<Source, 'id'>, level: ApplyLevel): Result<Mended> {
  const edition = open(source);
  if (!edition.ok) return edition;
  const repaired = clean(edition.value, level, AUTHOR, DEFAULT_HOUSE, REPAIR_PASSES);
  if (!repaired.ok) return repaired;
  const left = detect(repaired.value.edition.issue, DEFAULT_HOUSE, REPAIR_PASSES);
  const set = clean(repaired.value.edition, level, AUTHOR, DEFAULT_HOUSE, [WIDTH_PASS]);
  if (!set.ok) return set;
  const applied = [...repaired.value.applied, ...set.value.applied];
  return success({ edition: set.value.edition, applied, open: left });
}

function open({ name, sha256, encoding, text }: Omit<Source, 'id'>): Result<Edition> {
  return newEdition('issue', '', [{ id: 't1', name, sha256, encoding, text }], AUTHOR);
}

/** The hash that names a text which came without a file. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
