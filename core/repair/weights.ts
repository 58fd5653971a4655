import type { EvidenceId } from './evidence';

/** Log-odds of the logistic model that two parts are one paragraph, made by `tests/bench/train.mjs`. */
export const JOIN_BIAS = 0;
export const JOIN_WEIGHTS: Readonly<Record<EvidenceId, number>> = {
  'left-closed': -7,
  'left-open': 2,
  'left-quote': 1,
  'left-pause': 6,
  'left-colon': -2.5,
  'left-digit': 0.5,
  'left-latin-open': 2,
  'left-held': 1,
  'left-short': -2,
  'left-heading': -2,
  'left-names': -1,
  'left-date': -4,
  'quote-across': 4,
  'left-opened': 1,
  'right-closes': 1,
  'right-no-start': 4,
  'right-quote': -0.5,
  'right-lead': -9,
  'right-speech': -3,
  'right-numbered': -2,
  'right-short': -2,
  'right-lower': 3,
  'right-capital': -1,
  'right-indented': -3,
  'right-flush': 2,
  'own-word': 2,
  hyphen: 4,
  'across-furniture': 0.5,
};
export const MEASURE_WEIGHTS = { bridge: 4 } as const;
