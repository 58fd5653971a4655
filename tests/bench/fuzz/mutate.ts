/** A whole number from 0 to `below` - 1. */
export type Random = (below: number) => number;

/** A generator that gives the same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * Math.max(1, below));
  };
}

/** Pieces that have broken programs before, and those that our own rules look at. */
const PIECES = [
  '\0',
  '\r',
  '\r\n',
  '\n\n\n',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u0301',
  '𠮷',
  '🗞',
  '　',
  '##',
  '# ',
  '**',
  '|',
  '```',
  '<script>',
  '&amp;',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\u0000',
  '\\',
  '本报讯',
  '（记者 ',
  '摄',
  '（下转第2版）',
  '（上接第1版）',
  '第4版 民生',
  '责编',
  '……',
  '，，',
  '()',
  '1,200',
  '12:30',
  'http://a.cn/,b',
  '-\n',
  'the the',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  'null',
  'true',
  '9007199254740993',
] as const;

/** Bytes with some of them changed, taken away, doubled, or with something put between. */
export function mutated(bytes: Uint8Array, random: Random, times: number): Uint8Array {
  let current = Buffer.from(bytes);
  for (let time = 0; time < times; time++) {
    const at = random(current.length + 1);
    const end = Math.min(current.length, at + random(12));
    switch (random(6)) {
      case 0:
        if (current.length > 0) current[at % current.length] = random(256);
        break;
      case 1:
        current = Buffer.concat([current.subarray(0, at), current.subarray(end)]);
        break;
      case 2:
        current = Buffer.concat([current.subarray(0, end), current.subarray(at)]);
        break;
      case 3:
        current = Buffer.concat([current.subarray(0, at), Buffer.from(pieceOf(random)), current.subarray(at)]);
        break;
      case 4:
        current = current.subarray(0, at);
        break;
      default: {
        const from = random(current.length);
        const piece = current.subarray(from, from + random(200));
        current = Buffer.concat([current.subarray(0, at), piece, current.subarray(at)]);
      }
    }
  }
  return current;
}

/** JSON of the right grammar with something in it changed: a number, a text, a key, an entry too many or too few. */
export function mutatedJson(json: string, random: Random, times: number): string {
  const data: unknown = JSON.parse(json);
  for (let time = 0; time < times; time++) {
    let target: unknown = data;
    // Goes down until it decides to stay, so that what lies deep is met as well as what lies high.
    while (isHolder(target)) {
      const keys = Object.keys(target);
      const key = keys[random(keys.length)];
      if (key === undefined) break;
      const next: unknown = target[key];
      if (isHolder(next) && random(8) !== 0) {
        target = next;
        continue;
      }
      change(target, key, random);
      break;
    }
  }
  return JSON.stringify(data);
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function change(holder: Record<string, unknown>, key: string, random: Random): void {
  const old = holder[key];
  switch (random(6)) {
    case 0:
      holder[key] = [null, -1, 0.5, 1e21, '', [], {}, true][random(8)];
      break;
    case 1:
      holder[key] = typeof old === 'number' ? old + random(5) - 2 : pieceOf(random);
      break;
    case 2:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 3:
      if (Array.isArray(holder)) holder.push(structuredClone(old));
      else holder[pieceOf(random)] = structuredClone(old);
      break;
    case 4:
      if (Array.isArray(holder)) holder.reverse();
      else if (typeof old === 'string') holder[key] = old.slice(0, random(old.length + 1));
      break;
    default:
      // What would be the same again is also a case.
      holder[key] = structuredClone(old);
  }
}

/** A text of nothing but trouble, or of characters from anywhere. */
export function randomText(random: Random): string {
  let text = '';
  for (let length = random(120); length > 0; length--) {
    text += random(3) === 0 ? pieceOf(random) : String.fromCodePoint(codePoint(random));
  }
  return text;
}

function pieceOf(random: Random): string {
  return PIECES[random(PIECES.length)] ?? '';
}

function codePoint(random: Random): number {
  switch (random(5)) {
    case 0:
      return random(0x80);
    case 1:
      return 0x3000 + random(0x40);
    case 2:
      return 0xff00 + random(0xf0);
    case 3:
      return random(0x110000);
    default:
      return 0x4e00 + random(0x5200);
  }
}
