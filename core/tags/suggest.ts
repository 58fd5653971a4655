import type { IssueView } from '../findings/view';
import type { Article } from '../issue/issue';
import { parseByline } from '../structure/byline';
import { parseLead } from '../structure/lead';
import type { TagKind } from './tag';

/** A tag that an article may want, and how often its words stand there. */
export interface Suggestion {
  readonly name: string;
  readonly kind: TagKind;
  readonly count: number;
}

/** How many of a kind are offered: a person reads them at a glance. */
const LIMITS: Readonly<Record<TagKind, number>> = { person: 6, organisation: 4, place: 4, date: 2, topic: 0, free: 6 };

const PLACE = /[\p{Script=Han}]{2,5}?(?:街道|社区|花园|公园|广场|新区|[省市区县镇乡村])/gu;
const ORGANISATION =
  /[\p{Script=Han}]{2,8}?(?:委员会|办公室|集团|公司|法院|检察院|医院|学校|大学|小学|中学|协会|[局委厅])/gu;
const DATE = /(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu;
/** Words that are frequent everywhere and say nothing about an article. */
const COMMON = new Set(
  '我们 他们 自己 一个 这个 以及 进行 工作 相关 表示 要求 同时 目前 今年 方面 通过 开展 进一步 活动 单位 记者 问题'.split(
    ' ',
  ),
);

/** Suggests tags from bylines, from names of the house's lists, places, organisations, dates and frequent words. */
export function suggestTags(article: Article, view: IssueView): Suggestion[] {
  const texts = article.paragraphs.map((paragraph) => view.text(paragraph));
  const text = texts.join('\n');
  const found = new Map<string, Suggestion>();
  const add = (name: string, kind: TagKind, count: number): void => {
    if (!found.has(name) && !article.tags.includes(name)) found.set(name, { name, kind, count });
  };
  for (const name of writers(article, view)) add(name, 'person', Math.max(1, occurrences(text, name)));
  for (const { name } of view.house.roster) {
    const count = occurrences(text, name);
    if (count > 0) add(name, 'person', count);
  }
  for (const { name } of view.house.places) {
    const count = occurrences(text, name);
    if (count > 0) add(name, 'place', count);
  }
  for (const [name, count] of repeated(text, ORGANISATION, 2)) add(name, 'organisation', count);
  for (const [name, count] of repeated(text, PLACE, 2)) add(name, 'place', count);
  for (const [name, count] of repeated(text, DATE, 1)) add(name, 'date', count);
  for (const [name, count] of frequentWords(text)) add(name, 'free', count);
  const left = { ...LIMITS };
  return [...found.values()].filter(({ kind }) => left[kind]-- > 0);
}

function writers(article: Article, view: IssueView): string[] {
  const first = article.paragraphs.find(({ role }) => role === 'lead' || role === 'body');
  const lead = first === undefined ? undefined : parseLead(view.text(first));
  const signed = article.paragraphs
    .filter(({ role }) => role === 'byline')
    .flatMap((each) => parseByline(view.text(each)) ?? []);
  return [...new Set([...(lead?.people ?? []), ...signed].map(({ name }) => name))];
}

function occurrences(text: string, name: string): number {
  return name === '' ? 0 : text.split(name).length - 1;
}

/** What a pattern finds as whole words at least `least` times, the most frequent first. */
function repeated(text: string, pattern: RegExp, least: number): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [whole] of text.matchAll(pattern)) {
    const name = fromWordStart(whole);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1]);
}

const LEADING =
  /^(?:[在到对向和与及或的了是由从为以等被将把各全该本此这那于区]|全面|以及|根据|通过|来自|位于|前往|走进)+/u;

/** A match may begin with particles of the sentence; without them it must still be a name. */
function fromWordStart(match: string): string | undefined {
  const name = match.replace(LEADING, '');
  return name.length >= 3 ? name : undefined;
}

/** Words of two or more Han characters that come back, the most frequent first. */
function frequentWords(text: string): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(text)) {
    if (isWordLike !== true || segment.length < 2 || !/^\p{Script=Han}+$/u.test(segment) || COMMON.has(segment))
      continue;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1]);
}
