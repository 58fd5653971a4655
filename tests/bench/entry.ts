/** What the benchmarks use of core, built into one file by `support/core.mjs`. */
export { viewOf } from '@core/findings/view';
export { ledgerOf } from '@core/issue/ledger';
export { paragraphText, seamsOf, sourcesById } from '@core/issue/span';
export { clean, detect } from '@core/pipeline';
export { bridgeMeasure, readSeam } from '@core/repair/seam';
export { JOIN_BIAS, JOIN_WEIGHTS, MEASURE_WEIGHTS } from '@core/repair/weights';
export { newEdition } from '@core/structure/newEdition';
