import nspell from 'nspell';
import type { Speller } from './speller';

/**
 * A speller from the two files of a Hunspell dictionary. Answers are remembered: a paper repeats its words, and
 * suggestions are slow.
 */
export function hunspell(affixes: string, dictionary: string): Speller {
  const dictionaryOf = nspell(affixes, dictionary);
  const known = new Map<string, boolean>();
  const suggestions = new Map<string, readonly string[]>();
  return {
    correct: (word) => remember(known, word, () => dictionaryOf.correct(word)),
    suggest: (word) => remember(suggestions, word, () => dictionaryOf.suggest(word)),
  };
}

function remember<Value>(known: Map<string, Value>, word: string, ask: () => Value): Value {
  const answer = known.get(word) ?? ask();
  known.set(word, answer);
  return answer;
}
