import type { EvidenceId } from './evidence';

/** Log-odds of the logistic model that two parts are one paragraph, made by `tests/bench/train.mjs`. */
export const JOIN_BIAS = 1.32;
export const JOIN_WEIGHTS: Readonly<Record<EvidenceId, number>> = {
  'left-closed': -4.58,
  'left-open': 1.3,
  'left-quote': 0.44,
  'left-pause': 6.17,
  'left-colon': -2.47,
  'left-digit': 1.28,
  'left-latin-open': 2,
  'left-held': 1.95,
  'left-short': -1.55,
  'left-heading': -0.87,
  'left-names': -0.79,
  'left-date': -4.5,
  'quote-across': 3.91,
  'left-opened': 0.03,
  'right-closes': 1,
  'right-no-start': 4.3,
  'quotes-listed': 2.68,
  'right-quote': -0.8,
  'right-lead': -8.2,
  'right-speech': -2.29,
  'right-amount': 3.24,
  'right-numbered': -1.81,
  'right-short': -4.1,
  'right-lower': 3,
  'right-capital': -1,
  'right-indented': -3,
  'right-flush': 2,
  'own-word': 2.72,
  hyphen: 4,
  'across-furniture': 0.5,
};
export const MEASURE_WEIGHTS = { bridge: 5.1 } as const;
