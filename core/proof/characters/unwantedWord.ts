import { said } from '../../findings/make';
import type { House } from '../../lists/house';
import { STARTER_UNWANTED, type UnwantedWord } from '../../lists/unwanted';
import type { Check, Hit } from '../check';
import { entriesAt, indexWords, type WordIndex } from '../wordIndex';

const indexes = new WeakMap<readonly UnwantedWord[], WordIndex<UnwantedWord>>();

function indexOf(house: House): WordIndex<UnwantedWord> {
  let index = indexes.get(house.unwanted);
  if (index === undefined) {
    index = indexWords([...STARTER_UNWANTED, ...house.unwanted], ({ word }) => word);
    indexes.set(house.unwanted, index);
  }
  return index;
}

/** C12: words that the house does not print, with what it prints instead. Ships with a small neutral start. Source: the house's own list. */
export const unwantedWord: Check = {
  id: 'unwanted-word',
  class: 'character',
  title: said('禁用词、慎用词', 'Words not printed'),
  description: said(
    '本报不用的词；词表在资料库里。',
    'Words that the house does not print; the list is in the library.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: (house) => ({ words: indexOf(house).keys() }),
  look({ text, house }, at): Hit | undefined {
    for (const { word, instead, note } of entriesAt(indexOf(house), text, at)) {
      const replacements = instead === '' ? [] : [instead];
      const zh = instead === '' ? `慎用“${word}”` : `“${word}”宜作“${instead}”`;
      const en = instead === '' ? `“${word}”: use with care` : `“${instead}” rather than “${word}”`;
      const evidence = note === '' ? [] : [said(note, note)];
      return { start: at, end: at + word.length, replacements, message: said(zh, en), evidence };
    }
    return undefined;
  },
};
