import type { EvidenceId } from './evidence';

/** Log-odds of the logistic model that two parts are one paragraph, made by `tests/bench/train.mjs`. */
export const JOIN_BIAS = 1.33;
export const JOIN_WEIGHTS: Readonly<Record<EvidenceId, number>> = {
  'left-closed': -4.59,
  'left-open': 1.31,
  'left-quote': 0.43,
  'left-pause': 6.17,
  'left-colon': -2.47,
  'left-digit': 1.27,
  'left-latin-open': 2,
  'left-held': 1.87,
  'left-short': -1.55,
  'left-heading': -0.88,
  'left-names': -0.77,
  'left-date': -4.51,
  'quote-across': 3.91,
  'left-opened': 0.03,
  'right-closes': 1,
  'right-no-start': 4.3,
  'quotes-listed': 2.68,
  'right-quote': -0.81,
  'right-lead': -8.2,
  'right-speech': -2.29,
  'right-amount': 3.25,
  'right-numbered': -1.82,
  'right-short': -4.1,
  'right-lower': 3,
  'right-capital': -1,
  'right-indented': -3,
  'right-flush': 2,
  'own-word': 2.72,
  hyphen: 4,
  'across-furniture': 0.5,
};
export const MEASURE_WEIGHTS = { bridge: 5.09 } as const;
