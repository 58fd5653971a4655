import type { EvidenceId } from './evidence';

/** Log-odds of the logistic model that two parts are one paragraph, made by `tests/bench/train.mjs`. */
export const JOIN_BIAS = 1.34;
export const JOIN_WEIGHTS: Readonly<Record<EvidenceId, number>> = {
  'left-closed': -4.49,
  'left-open': 1.32,
  'left-quote': 0.42,
  'left-pause': 6.17,
  'left-colon': -2.48,
  'left-digit': 1.41,
  'left-latin-open': 2,
  'left-held': 1.84,
  'left-short': -1.56,
  'left-heading': -0.92,
  'left-names': -0.79,
  'left-date': -4.51,
  'quote-across': 3.9,
  'left-opened': 0.02,
  'right-closes': 1,
  'right-no-start': 4.29,
  'quotes-listed': 2.68,
  'right-quote': -0.84,
  'right-lead': -8.2,
  'right-speech': -2.34,
  'right-numbered': -1.82,
  'right-short': -4.08,
  'right-lower': 3,
  'right-capital': -1,
  'right-indented': -3,
  'right-flush': 2,
  'own-word': 2.73,
  hyphen: 4,
  'across-furniture': 0.5,
};
export const MEASURE_WEIGHTS = { bridge: 5.09 } as const;
