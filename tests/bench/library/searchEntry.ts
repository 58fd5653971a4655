/** What the benchmark and the tests of the search use of the program; they run in the program's own Electron. */
export { newEdition } from '@core/structure/newEdition';
export { importFile, placeIssue, prepareIssue } from '../../../electron/importing/importFile';
export { Library } from '../../../electron/library/library';
export { LibrarySearch } from '../../../electron/search/librarySearch';
export { SearchIndex } from '../../../electron/search/searchIndex';
