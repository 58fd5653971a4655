import { pick } from './random.mjs';

/** @typedef {() => number} Random */

const SURNAMES = '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张'.split('');
const GIVEN = '建国志强晓明丽华文静海波雅婷俊杰雨桐思远佳宁浩然梦琪'.split('');

/** @param {Random} random */
export const person = (random) =>
  pick(SURNAMES, random) + pick(GIVEN, random) + (random() < 0.6 ? pick(GIVEN, random) : '');
/** @param {Random} random */
const place = (random) => pick(['北京', '南京', '常州', '上海', '成都', '武汉'], random);
/** @param {Random} random */
const day = (random) => `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`;

/**
 * Leads of other papers than those of the benchmark.
 * @type {((random: Random) => string)[]}
 */
export const LEADS = [
  (r) => `新华社${place(r)}${day(r)}电（记者 ${person(r)} ${person(r)}）`,
  (r) => `本报讯（记者${person(r)} 通讯员${person(r)}）`,
  (r) => `本报讯 记者${person(r)}报道：`,
  (r) => `本报${place(r)}${day(r)}讯（记者 ${person(r)}）`,
  (r) => `中新社${place(r)}${day(r)}电（记者 ${person(r)}）`,
  (r) => `常州日报讯（${person(r)} ${person(r)}）`,
  () => '',
];

/**
 * Furniture of other papers.
 * @type {((random: Random) => string)[]}
 */
export const FURNITURE = [
  (r) => `钟楼报 2024年${day(r)} 星期${pick([...'一二三四五六日'], r)} 第${1 + Math.floor(r() * 8)}版 要闻`,
  (r) => `责编／${person(r)} 美编／${person(r)} 校对／${person(r)}`,
  (r) => `本版编辑：${person(r)}　组版：${person(r)}`,
  (r) => `A0${1 + Math.floor(r() * 8)} 民生`,
  (r) => `${1 + Math.floor(r() * 8)}版·综合新闻`,
  (r) => `值班编委 ${person(r)} 责任编辑 ${person(r)} 美术编辑 ${person(r)}`,
  (r) => `2024.${1 + Math.floor(r() * 12)}.${1 + Math.floor(r() * 28)} 星期${pick([...'一二三四五六日'], r)}`,
  (r) => `第${pick([...'二三四五'], r)}版`,
  (r) => `国内统一刊号 CN 32-00${10 + Math.floor(r() * 80)} 总第${1000 + Math.floor(r() * 8000)}期`,
  (r) => `（下转第${2 + Math.floor(r() * 6)}版）`,
];

/** Captions that stand between two halves. @type {((random: Random) => string)[]} */
export const CAPTIONS = [
  (r) => `图为活动现场。 ${person(r)} 摄`,
  (r) => `▲工人在车间忙碌。本报记者 ${person(r)} 摄`,
  () => '图①：农机手在田间作业。',
];

const NO_START = '，。、；：？！）》”’」』…％';

/**
 * Wraps a paragraph at `width` squares as typesetters do: digits take half a square and are not parted, marks that
 * cannot start a line hang.
 * @param {string} text
 * @param {number} width
 * @param {number} indent squares of the first line
 * @returns {string[]}
 */
export function wrap(text, width, indent) {
  const tokens = text.match(/[0-9A-Za-z.%]+|./gsu) ?? [];
  /** @type {string[]} */
  const lines = [];
  let line = '';
  let used = indent;
  for (const token of tokens) {
    const size = /^[0-9A-Za-z.%]/.test(token) ? token.length / 2 : 1;
    if (line !== '' && used + size > width && !NO_START.includes(token)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += token;
    used += size;
  }
  return line === '' ? lines : [...lines, line];
}
