/** What the benchmark of the exports uses of core, built into one file by `support/bundle.mjs`. */
export { exportFiles } from '@core/export/exportFiles';
export { FORMATS } from '@core/export/formats';
export { paragraphText, sourcesById } from '@core/issue/span';
export { clean } from '@core/pipeline';
export { newEdition } from '@core/structure/newEdition';
