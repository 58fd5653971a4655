import { said } from '../../findings/make';
import type { House } from '../../lists/house';
import { isRetired, type UserRule } from '../../lists/userRules';
import type { Check, Hit } from '../check';
import { entriesAt, indexWords, type WordIndex } from '../wordIndex';

const indexes = new WeakMap<readonly UserRule[], WordIndex<UserRule>>();

function indexOf(house: House): WordIndex<UserRule> {
  let index = indexes.get(house.userRules);
  if (index === undefined) {
    index = indexWords(
      house.userRules.filter((rule) => !isRetired(rule)),
      ({ wrong }) => wrong,
    );
    indexes.set(house.userRules, index);
  }
  return index;
}

/** Corrections that an editor made into rules. A rule that is refused again and again retires. Source: the house's own corrections. */
export const userRule: Check = {
  id: 'user-rule',
  class: 'character',
  title: said('本报改错规则', 'Rules from corrections'),
  description: said(
    '编辑改过一次、设为规则的错字；屡次被拒的自动停用。',
    'Corrections made into rules; one that is refused again and again retires.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: (house) => ({ words: indexOf(house).keys() }),
  look({ text, house }, at): Hit | undefined {
    for (const { wrong, right, accepted, refused } of entriesAt(indexOf(house), text, at)) {
      // Where the right form holds the wrong one (人 → 人们), text that is right already is left alone.
      const inside = right.indexOf(wrong);
      if (inside >= 0 && text.startsWith(right, at - inside)) continue;
      return {
        start: at,
        end: at + wrong.length,
        replacements: [right],
        confidence: (accepted + 3) / (accepted + refused + 4),
        message: said(`按本报规则：“${wrong}”改为“${right}”`, `House rule: “${right}” for “${wrong}”`),
        evidence: [
          said(`接受过 ${accepted} 次，拒绝过 ${refused} 次`, `Accepted ${accepted} times, refused ${refused} times`),
        ],
      };
    }
    return undefined;
  },
};
