import { said } from '../../findings/make';
import { lookAlike } from '../../lists/confusables';
import type { House } from '../../lists/house';
import type { RosterEntry } from '../../lists/roster';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { entriesAt, indexWords, type WordIndex } from '../wordIndex';
import { isOneAway } from './people';

const indexes = new WeakMap<readonly RosterEntry[], WordIndex<RosterEntry>>();

/** The entries by their posts: the name stands behind. */
function indexOf(house: House): WordIndex<RosterEntry> {
  let index = indexes.get(house.roster);
  if (index === undefined) {
    index = indexWords(house.roster, ({ post }) => post);
    indexes.set(house.roster, index);
  }
  return index;
}

/**
 * C09: a name in running text that is one character away from a person of the roster, right behind the post that the
 * roster gives: 区委书记沈冬 for 沈东. Without the post it may be anybody. Source: the house's roster.
 */
export const rosterName: Check = {
  id: 'roster-name',
  class: 'name',
  title: said('人名与名册差一字', 'A name off by one'),
  description: said(
    '职务后面的人名与名册里担任此职的人只差一字。',
    'Behind a post, a name one character away from the person who holds it.',
  ),
  severity: 'error',
  fixing: 'suggested',
  confidence: 0.88,
  on: (house) => ({ words: indexOf(house).keys() }),
  look({ text, house }, at): Hit | undefined {
    for (const { name, post } of entriesAt(indexOf(house), text, at)) {
      const start = at + post.length;
      const end = start + name.length;
      const written = text.slice(start, end);
      if (house.roster.some((other) => other.name === written) || !classAt(text, end - 1, HAN)) continue;
      if (written[0] !== name[0] || !isOneAway(written, name, lookAlike)) continue;
      return {
        start,
        end,
        replacements: [name],
        message: said(`名册里的${post}是“${name}”`, `The roster’s ${post} is “${name}”`),
      };
    }
    return undefined;
  },
};
