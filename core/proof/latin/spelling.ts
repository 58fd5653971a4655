import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import type { Reading } from '../reading';

/** Capitals and mixed case are names and brands; short words are abbreviations. */
const WORD = /(?<![A-Za-z\d@./_-])[a-z][a-z']{3,}(?![A-Za-z\d@/_-])/g;
const SUGGESTED = 3;

/**
 * Spelling of Latin words by the house's Hunspell dictionary. Only lower-case words of four letters or more: what is
 * written with capitals is a name. Chinese is never sent to it: the check is woken by masks of English only.
 */
export const spelling: Check = {
  id: 'latin-spelling',
  class: 'character',
  title: said('外文拼写', 'Spelling of Latin words'),
  description: said(
    '外文单词按词典检查；大写开头的名称、缩写和本报词表里的词不报。',
    'Latin words by dictionary; names with capitals, abbreviations and the house’s own words are left alone.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.75,
  on: { masks: ['english', 'word'] },
  look({ text, house }: Reading, start, end): readonly Hit[] | undefined {
    const { speller } = house;
    if (speller === undefined) return undefined;
    let hits: Hit[] | undefined;
    for (const found of text.slice(start, end).matchAll(WORD)) {
      const word = found[0].replace(/'s?$/, '');
      if (speller.correct(word) || house.words.includes(word)) continue;
      const at = start + found.index;
      const replacements = speller.suggest(word).slice(0, SUGGESTED);
      hits ??= [];
      hits.push({
        start: at,
        end: at + word.length,
        replacements,
        message: said(`词典里没有“${word}”`, `“${word}” is not in the dictionary`),
      });
    }
    return hits;
  },
};
