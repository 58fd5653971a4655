import { said } from '../../findings/make';
import { lookAlike } from '../../lists/confusables';
import type { House } from '../../lists/house';
import type { RosterEntry } from '../../lists/roster';
import { HAN } from '../../text/characters';
import type { Check, Hit } from '../check';
import { classAt } from '../match';
import { isOneAway } from './people';

interface Index {
  readonly bySurname: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly names: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly RosterEntry[], Index>();

function indexOf(house: House): Index {
  let index = indexes.get(house.roster);
  if (index === undefined) {
    const bySurname = new Map<string, RosterEntry[]>();
    for (const entry of house.roster) {
      const list = bySurname.get(entry.name.charAt(0)) ?? [];
      list.push(entry);
      bySurname.set(entry.name.charAt(0), list);
    }
    index = { bySurname, names: new Set(house.roster.map(({ name }) => name)) };
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
  on: (house) => ({ characters: [...indexOf(house).bySurname.keys()].join('') }),
  look({ text, house }, at): Hit | undefined {
    const { bySurname, names } = indexOf(house);
    for (const { name, post } of bySurname.get(text.charAt(at)) ?? []) {
      const end = at + name.length;
      const written = text.slice(at, end);
      if (post === '' || names.has(written) || !endsWith(text, post, at)) continue;
      if (!isOneAway(written, name, (a, b) => lookAlike(a, b) || name.length === 2)) continue;
      if (!classAt(text, end - 1, HAN)) continue;
      return {
        start: at,
        end,
        replacements: [name],
        message: said(`名册里的${post}是“${name}”`, `The roster’s ${post} is “${name}”`),
      };
    }
    return undefined;
  },
};

function endsWith(text: string, post: string, at: number): boolean {
  return at >= post.length && text.startsWith(post, at - post.length);
}
