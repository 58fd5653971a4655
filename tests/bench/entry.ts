/** What the benchmarks use of core, built into one file by `support/core.mjs`. */
export { viewOf } from '@core/findings/view';
export { ledgerOf } from '@core/issue/ledger';
export { paragraphText, seamsOf, sourcesById } from '@core/issue/span';
export { clean, detect } from '@core/pipeline';
export { newEdition } from '@core/structure/newEdition';
