import { said } from '../../findings/make';
import type { Place } from '../../lists/gazetteer';
import type { House } from '../../lists/house';
import type { Check, Hit } from '../check';
import { entriesAt, indexWords, type WordIndex } from '../wordIndex';

interface Known {
  readonly name: string;
  readonly within: string;
}

const indexes = new WeakMap<readonly Place[], WordIndex<Known>>();

function indexOf(house: House): WordIndex<Known> {
  let index = indexes.get(house.places);
  if (index === undefined) {
    index = indexWords(house.places, ({ name }) => name);
    indexes.set(house.places, index);
  }
  return index;
}

const LEVEL = /[\u3400-\u9fff]{1,5}?[省市区县镇乡]$/;

/**
 * C11: a place behind one that does not hold it: 武进区邹区镇, where the gazetteer puts 邹区镇 in 钟楼区. Only where the
 * gazetteer knows both. Source: the house's gazetteer.
 */
export const placeName: Check = {
  id: 'place-within',
  class: 'name',
  title: said('地名隶属', 'Which place holds which'),
  description: said('地名前面的上级地名与地名表不符。', 'The place before a place is not the one that holds it.'),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: (house) => ({ words: indexOf(house).keys() }),
  look({ text, house }, at): Hit | undefined {
    const index = indexOf(house);
    const before = LEVEL.exec(text.slice(Math.max(0, at - 6), at))?.[0];
    if (before === undefined) return undefined;
    const holder = house.places.find(({ name }) => name !== '' && before.endsWith(name));
    if (holder === undefined) return undefined;
    for (const { name, within } of entriesAt(index, text, at)) {
      if (within === '' || within === holder.name || holds(house, within, holder.name)) return undefined;
      const start = at - holder.name.length;
      const message = said(`${name}属${within}`, `${name} is in ${within}`);
      return { start, end: at, replacements: [within], message };
    }
    return undefined;
  },
};

/** True where `inner` lies in `outer`, directly or further down. */
function holds(house: House, inner: string, outer: string): boolean {
  let place = house.places.find(({ name }) => name === inner);
  for (let depth = 0; place !== undefined && depth < 5; depth++) {
    if (place.within === outer) return true;
    const up: string = place.within;
    place = house.places.find(({ name }) => name === up);
  }
  return false;
}
