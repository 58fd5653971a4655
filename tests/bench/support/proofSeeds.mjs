/**
 * Errors to be seeded into clean paragraphs, by the rule that must find them. Each makes the first error it can at a place
 * that the random numbers choose, or none. Written for the benchmark alone, so it is not what the rules were made from.
 * @typedef {(text: string, random: () => number, core: any) => {text: string, at: number} | undefined} Seed
 */

/**
 * @param {string} text
 * @param {RegExp} expression with the flag g
 * @param {() => number} random
 * @param {(match: RegExpMatchArray) => string} wrong
 */
function swap(text, expression, random, wrong) {
  const matches = [...text.matchAll(expression)];
  const match = matches[Math.floor(random() * matches.length)];
  if (match === undefined) return undefined;
  const after = wrong(match);
  if (after === match[0]) return undefined;
  return { text: text.slice(0, match.index) + after + text.slice(match.index + match[0].length), at: match.index };
}

const DIGITS = '〇一二三四五六七八九';
const UNIT = '元|万|亿|%|人|名|个|岁|吨|公里|米|亩|户|家|件';
/** @param {string} text */
const wide = (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/**
 * @param {string} text
 * @param {() => number} random
 * @param {any} core
 * @param {'look' | 'sound'} kinship
 */
function confused(text, random, core, kinship) {
  for (let tries = 0; tries < 40; tries++) {
    const at = Math.floor(random() * text.length);
    const list = (core.confusables().get(text[at]) ?? []).filter((/** @type {any} */ each) => each.kinship === kinship);
    const other = list[Math.floor(random() * list.length)];
    if (other !== undefined) return { text: text.slice(0, at) + other.character + text.slice(at + 1), at };
  }
  return undefined;
}

/** @type {Readonly<Record<string, Seed>>} */
export const SEEDS = {
  width: (text, random) =>
    swap(text, /[，；：？！（）]/g, random, (m) => ',;:?!()'['，；：？！（）'.indexOf(m[0])] ?? ''),
  'full-stop': (text, random) => swap(text, /(?<=[\u3400-\u9fff])。/g, random, () => '.'),
  ellipsis: (text, random) => swap(text, /……/g, random, () => ['...', '…', '。。。'][Math.floor(random() * 3)] ?? ''),
  dash: (text, random) => swap(text, /——/g, random, () => ['--', '──', '－－'][Math.floor(random() * 3)] ?? ''),
  'wide-digits': (text, random) => swap(text, /\d+(?:\.\d+)?/g, random, (m) => wide(m[0])),
  'middle-dot': (text, random) => swap(text, /(?<=[\u3400-\u9fff])·(?=[\u3400-\u9fff])/g, random, () => '•'),
  'zero-width': (text, random) => swap(text, /(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])/g, random, () => '\u200b'),
  'stray-mark': (text, random) => (random() < 0.5 ? { text: `、${text}`, at: 0 } : { text: `'${text}`, at: 0 }),
  'straight-quotes': (text, random) => swap(text, /“([^“”]*)”/g, random, (m) => `"${m[1]}"`),
  pair: (text, random) => {
    const seeded = swap(text, /[“”（）《》]/g, random, () => '');
    return seeded === undefined ? undefined : { ...seeded, at: -1 };
  },
  'nested-pair': (text, random) =>
    swap(text, /“([^“”]{8,})”/g, random, (m) => `“${m[1]?.slice(0, 3)}“${m[1]?.slice(3, 6)}”${m[1]?.slice(6)}”`),
  'repeated-mark': (text, random) => swap(text, /[，。、；]/g, random, (m) => m[0] + (random() < 0.6 ? m[0] : '，')),
  'mood-marks': (text, random) => swap(text, /[！？]/g, random, () => (random() < 0.5 ? '！？' : '！！！！')),
  'edge-mark': (text, random) => swap(text, /[“（《]/g, random, (m) => `${m[0]}，`),
  'sequence-mark': (text, random) =>
    random() < 0.5 ? { text: `（一）、${text}`, at: 3 } : { text: `一，${text}`, at: 1 },
  'corner-quotes': (text, random) => swap(text, /“([^“”]*)”/g, random, (m) => `「${m[1]}」`),
  'space-beside-mark': (text, random) => swap(text, /(?<=[\u3400-\u9fff])[，。]/g, random, (m) => ` ${m[0]}`),
  'han-space': (text, random) => swap(text, /(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])/g, random, () => ' '),
  ampersand: (text, random) => swap(text, /(?<=[\u3400-\u9fff])[和与](?=[\u3400-\u9fff])/g, random, () => '&'),
  'name-dot': (text, random) => swap(text, /(?<=[\u3400-\u9fff]{2})·(?=[\u3400-\u9fff]{2})/g, random, () => '.'),
  connector: (text, random) =>
    swap(text, new RegExp(`(?<![\\d.])(\\d{1,3})(?=${UNIT})`, 'g'), random, (m) => `${m[1]}-${Number(m[1]) + 5}`),
  'range-unit': (text, random) =>
    swap(text, /(?<![\d.])(\d{1,3})(?=万|亿|%)/g, random, (m) => `${m[1]}～${Number(m[1]) + 5}`),
  'mixed-numeral': (text, random) =>
    swap(text, /(?<![\d.,])([1-9])000(?=名|人|个|元|吨|户|家|件|多)/g, random, (m) => `${m[1]}千`),
  'misread-digits': (text, random) =>
    swap(text, /(?<![\d.])\d*[01]\d*(?=年|月|日|元|万|亿|%|人|个)/g, random, (m) =>
      m[0].length < 2 ? m[0] : m[0].replace(/[01]/, (d) => (d === '0' ? 'O' : 'l')),
    ),
  'short-year': (text, random) => swap(text, /20\d\d(?=年\d{1,2}月)/g, random, (m) => m[0].slice(2)),
  'zero-numeral': (text, random) =>
    swap(text, /20\d\d(?=年)/g, random, (m) =>
      Array.from(m[0], (d) => (d === '0' ? '零' : DIGITS[Number(d)])).join(''),
    ),
  'mixed-date': (text, random) =>
    swap(text, /20\d\d(?=年\d)/g, random, (m) => Array.from(m[0], (d) => DIGITS[Number(d)]).join('')),
  'impossible-date': (text, random) => swap(text, /\d{1,2}日/g, random, () => '32日'),
  weekday: (text, random) =>
    swap(text, /(?<!\d)\d{4}年\d{1,2}月\d{1,2}日/g, random, (m) => {
      const [year, month, day] = m[0].split(/\D/).map(Number);
      const right = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay();
      return `${m[0]}（星期${'日一二三四五六'[(right + 1 + Math.floor(random() * 6)) % 7]}）`;
    }),
  'decimal-point': (text, random) =>
    swap(text, /(?<=\d)\.(?=\d+(?:%|万|亿|元|公里|米|吨|倍))/g, random, () => (random() < 0.5 ? '·' : '。')),
  'weekday-digit': (text, random) =>
    swap(text, /(?<=[\u3400-\u9fff]，)(?=[\u3400-\u9fff])/g, random, () => `星期${1 + Math.floor(random() * 6)}上午`),
  approximator: (text, random) =>
    swap(text, /(?<![\d.])\d+(?:\.\d+)?(?:万|亿)?(?:人|名|个|户|家|件|吨|公里)/g, random, (m) => `约${m[0]}左右`),
  'times-less': (text, random) => swap(text, /(?:增长|提高|提升)\d+(?:\.\d+)?%/g, random, () => '下降2倍'),
  percent: (text, random) => swap(text, /(\d+(?:\.\d+)?)%/g, random, (m) => `百分之${m[1]}`),
  grouping: (text, random) =>
    swap(text, /(?<![\d.])([1-9])(\d{3})(?=元|人|名|户|吨|公里|亩|件|个|家)/g, random, (m) => `${m[1]}，${m[2]}`),
  traditional: (text, random, core) =>
    swap(text, /[\u3400-\u9fff]/g, random, (m) => {
      const found = [...core.TRADITIONAL.matchAll(/(.)(.)/g)].find((/** @type {any} */ pair) => pair[2] === m[0]);
      return found?.[1] ?? m[0];
    }),
  'compat-form': (text, random) =>
    swap(
      text,
      /[日月人口大小水火木金土山田]/g,
      random,
      (m) =>
        ({
          日: '⽇',
          月: '⽉',
          人: '⼈',
          口: '⼝',
          大: '⼤',
          小: '⼩',
          水: '⽔',
          火: '⽕',
          木: '⽊',
          金: '⾦',
          土: '⼟',
          山: '⼭',
          田: '⽥',
        })[m[0]] ?? '',
    ),
  'lone-script': (text, random) =>
    swap(
      text,
      /(?<=[\u3400-\u9fff])[口二工力一](?=[\u3400-\u9fff])/g,
      random,
      (m) => 'ロニエカー'['口二工力一'.indexOf(m[0])] ?? '',
    ),
  misspelling: (text, random, core) => {
    const list = core.misspellings().filter((/** @type {any} */ each) => text.includes(each.right));
    const each = list[Math.floor(random() * list.length)];
    return each === undefined
      ? undefined
      : { text: text.replace(each.right, each.wrong), at: text.indexOf(each.right) };
  },
  'near-phrase': (text, random, core) => {
    const list = core.FIXED_PHRASES.filter((/** @type {string} */ phrase) => text.includes(phrase));
    const phrase = list[Math.floor(random() * list.length)];
    if (phrase === undefined) return undefined;
    const start = text.indexOf(phrase);
    const inside = confused(phrase, random, core, 'look') ?? confused(phrase, random, core, 'sound');
    return inside === undefined
      ? undefined
      : { text: text.slice(0, start) + inside.text + text.slice(start + phrase.length), at: start + inside.at };
  },
  doubled: (text, random) => swap(text, /[\u3400-\u9fff]/g, random, (m) => m[0] + m[0]),
  'doubled-word': (text, random) => swap(text, /(?<=，)[\u3400-\u9fff]{3,6}/g, random, (m) => m[0] + m[0]),
  'repeated-sentence': (text) => {
    const sentence = /[\u3400-\u9fff][^。！？]{14,}。/.exec(text)?.[0];
    return sentence === undefined ? undefined : { text: text + sentence, at: text.length };
  },
  confusable: (text, random, core) => confused(text, random, core, 'look'),
  'confusable (by sound)': (text, random, core) => confused(text, random, core, 'sound'),
};
