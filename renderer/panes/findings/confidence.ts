/** A probability in a word: editors do not think in percent. */
export function confidenceWord(confidence: number): 'certain' | 'likely' | 'possible' | 'weak' {
  if (confidence >= 0.95) return 'certain';
  if (confidence >= 0.8) return 'likely';
  return confidence >= 0.55 ? 'possible' : 'weak';
}
