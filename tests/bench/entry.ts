/** What the benchmarks use of core, built into one file by `support/core.mjs`. */
import type { Author, Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Issue } from '@core/issue/issue';
import { DEFAULT_HOUSE } from '@core/lists/house';
import { type ApplyLevel, type Cleaned, clean as cleanInHouse, detect as detectInHouse, PASSES } from '@core/pipeline';
import type { Result } from '@core/result';

/** A house in which proofing only sets widths: the benchmarks are about structure and repair. */
const OFF = PASSES.flatMap((pass) => (pass.id === 'proof' ? pass.rules : [])).filter((rule) => rule.id !== 'width');
const HOUSE = { ...DEFAULT_HOUSE, rules: Object.fromEntries(OFF.map((rule) => [rule.id, { enabled: false }])) };

export const detect = (issue: Issue): Finding[] => detectInHouse(issue, HOUSE);
export const clean = (edition: Edition, level: ApplyLevel, author: Author): Result<Cleaned> =>
  cleanInHouse(edition, level, author, HOUSE);
export { viewOf } from '@core/findings/view';
export { ledgerOf } from '@core/issue/ledger';
export { paragraphText, seamsOf, sourcesById } from '@core/issue/span';
export { bridgeMeasure, readSeam } from '@core/repair/seam';
export { JOIN_BIAS, JOIN_WEIGHTS, MEASURE_WEIGHTS } from '@core/repair/weights';
export { newEdition } from '@core/structure/newEdition';
