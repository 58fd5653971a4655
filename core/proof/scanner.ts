import type { House } from '../lists/house';
import { classOf, HAN } from '../text/characters';
import type { MaskKind } from '../text/masks';
import type { Check, Hit } from './check';
import type { Reading } from './reading';
import { isOn } from './settings';

/** What all checks found in a paragraph: hits by the check's place in the list; undefined where it found nothing. */
export type Scan = readonly (readonly Hit[] | undefined)[];

const NOTHING: Scan = [];

/** Which checks are asked where: looked up by code unit, so that a Han character that wakes nobody costs one look. */
interface Wiring {
  /** For each code unit a place in `lists`; 0 is nobody. */
  readonly byCode: Uint16Array;
  readonly lists: readonly (readonly number[])[];
  /** A bit for each pair of characters that a word begins with, and who is asked about which. */
  readonly starts: Uint8Array;
  readonly byStart: ReadonlyMap<number, readonly number[]>;
  readonly byMask: ReadonlyMap<MaskKind, readonly number[]>;
  readonly doubled: readonly number[];
  readonly paragraph: readonly number[];
}

/** Runs many checks over a paragraph in one pass. Made once a house, because its lists wake checks too. */
export class Scanner {
  private readonly checks: readonly Check[];
  private readonly wiring: Wiring;
  private found: (Hit[] | undefined)[] | undefined;

  constructor(checks: readonly Check[], house: House) {
    this.checks = checks;
    this.wiring = wiringOf(checks, house);
  }

  /** What the checks find. Never throws on any text. */
  scan(reading: Reading): Scan {
    this.found = undefined;
    this.walk(reading);
    const { found } = this;
    return found === undefined ? NOTHING : withoutOverlaps(found, reading.text.length);
  }

  private ask(numbers: readonly number[], reading: Reading, start: number, end: number): void {
    for (const number of numbers) {
      const answer = (this.checks[number] as Check).look(reading, start, end);
      if (answer === undefined) continue;
      this.found ??= [];
      const hits = this.found[number] ?? [];
      this.found[number] = hits;
      if ('start' in answer) hits.push(answer);
      else for (const hit of answer) hits.push(hit);
    }
  }

  private walk(reading: Reading): void {
    const { text, masks } = reading;
    const { byCode, lists, starts, byStart, byMask, doubled, paragraph } = this.wiring;
    if (text.length > 0) this.ask(paragraph, reading, 0, text.length);
    let next = 0;
    let maskStart = masks[0]?.start ?? -1;
    let previous = 0;
    for (let at = 0; at < text.length; at++) {
      if (at === maskStart) {
        const mask = masks[next] as (typeof masks)[number];
        const interested = byMask.get(mask.kind);
        if (interested !== undefined) this.ask(interested, reading, mask.start, mask.end);
        next++;
        maskStart = masks[next]?.start ?? -1;
        at = mask.end - 1;
        previous = 0;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === previous && (classOf(code) & HAN) !== 0) this.ask(doubled, reading, at - 1, at + 1);
      previous = code;
      const list = byCode[code] as number;
      if (list !== 0) this.ask(lists[list] as readonly number[], reading, at, at + 1);
      const bit = startBit(code, text.charCodeAt(at + 1));
      if (((starts[bit >>> 3] as number) & (1 << (bit & 7))) === 0) continue;
      const asked = byStart.get(startKey(code, text.charCodeAt(at + 1)));
      if (asked !== undefined) this.ask(asked, reading, at, at + 1);
    }
  }
}

/** Where checks find fault with the same characters, the one that stands first in the list speaks. */
function withoutOverlaps(found: readonly (readonly Hit[] | undefined)[], length: number): Scan {
  const taken = new Uint8Array(length);
  return found.map((hits) =>
    hits?.filter(({ start, end }) => {
      for (let at = start; at < end; at++) if (taken[at] !== 0) return false;
      taken.fill(1, start, end);
      return true;
    }),
  );
}

const START_BITS = 1 << 18;

function startBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 14;
}

function startKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function wiringOf(checks: readonly Check[], house: House): Wiring {
  const codes = new Map<number, number[]>();
  const byStart = new Map<number, number[]>();
  const byMask = new Map<MaskKind, number[]>();
  const doubled: number[] = [];
  const paragraph: number[] = [];
  for (const [number, check] of checks.entries()) {
    if (!isOn(check, house.rules)) continue;
    const trigger = typeof check.on === 'function' ? check.on(house) : check.on;
    if ('characters' in trigger) {
      for (const character of new Set(trigger.characters)) push(codes, character.charCodeAt(0), number);
    } else if ('words' in trigger) {
      for (const key of new Set(
        Array.from(trigger.words, (word) => startKey(word.charCodeAt(0), word.charCodeAt(1))),
      )) {
        push(byStart, key, number);
      }
    } else if ('masks' in trigger) for (const kind of trigger.masks) push(byMask, kind, number);
    else if ('doubled' in trigger) doubled.push(number);
    else paragraph.push(number);
  }
  const starts = new Uint8Array(START_BITS >>> 3);
  for (const key of byStart.keys()) {
    const bit = startBit(Math.floor(key / 0x10000), key % 0x10000);
    starts[bit >>> 3] = (starts[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return { ...tableOf(codes), starts, byStart, byMask, doubled, paragraph };
}

/** Many characters wake the same checks; equal lists are kept once, so that the table stays small. */
function tableOf(codes: ReadonlyMap<number, readonly number[]>): Pick<Wiring, 'byCode' | 'lists'> {
  const byCode = new Uint16Array(0x10000);
  const lists: (readonly number[])[] = [[]];
  const known = new Map<string, number>();
  for (const [code, list] of codes) {
    const key = list.join(',');
    let place = known.get(key);
    if (place === undefined) {
      place = lists.length;
      lists.push(list);
      known.set(key, place);
    }
    byCode[code] = place;
  }
  return { byCode, lists };
}

function push<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}
