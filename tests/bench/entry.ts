/** What the benchmarks use of core, built into one file by `support/core.mjs`. */
import type { Author, Edition } from '@core/edit/journal';
import type { Finding } from '@core/findings/finding';
import type { Issue } from '@core/issue/issue';
import { DEFAULT_HOUSE } from '@core/lists/house';
import {
  type ApplyLevel,
  type Cleaned,
  clean as cleanWith,
  detect as detectWith,
  REPAIR_PASSES,
  WIDTH_PASS,
} from '@core/pipeline';
import type { Result } from '@core/result';

// The benchmarks are about structure and repair: what `qingyang filter` does without `--proof`.
const ARCHIVE_PASSES = [...REPAIR_PASSES, WIDTH_PASS];
export const detect = (issue: Issue): Finding[] => detectWith(issue, DEFAULT_HOUSE, ARCHIVE_PASSES);
export const clean = (edition: Edition, level: ApplyLevel, author: Author): Result<Cleaned> =>
  cleanWith(edition, level, author, DEFAULT_HOUSE, ARCHIVE_PASSES);
export { viewOf } from '@core/findings/view';
export { ledgerOf } from '@core/issue/ledger';
export { paragraphText, seamsOf, sourcesById } from '@core/issue/span';
export { bridgeMeasure, readSeam } from '@core/repair/seam';
export { JOIN_BIAS, JOIN_WEIGHTS, MEASURE_WEIGHTS } from '@core/repair/weights';
export { newEdition } from '@core/structure/newEdition';
export { outcomeOf } from '../../electron/cli/outcome';
