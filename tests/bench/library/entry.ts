/** What the benchmarks of the library use of the program, built into one file by `support/bundle.mjs`. */
export { nextStepId } from '@core/edit/journal';
export { newEdition } from '@core/structure/newEdition';
export { importFile } from '../../../electron/importing/importFile';
export { checkIssue, checkShelves, issueIds } from '../../../electron/library/checkIssue';
export { Library } from '../../../electron/library/library';
