/** What fuzzing uses of the program, built into one file by `support/bundle.mjs`. */
export { fuzzCase } from './fuzzCase';
