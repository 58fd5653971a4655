import type { IssueView } from '../../findings/view';
import type { Article, Paragraph } from '../../issue/issue';
import { looksLikeName } from '../../structure/names';

/** A person's name where it is printed as one: in a byline, a credit or the bracket of a lead. */
export interface PrintedName {
  readonly article: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly name: string;
}

const remembered = new WeakMap<Paragraph, readonly Omit<PrintedName, 'article'>[]>();
const NONE: readonly Omit<PrintedName, 'article'>[] = [];
const LEAD = /^[^（）]{0,24}（([^（）]{2,60})）/;
const WORD = /[\u3400-\u9fff·]{2,8}/g;
const ROLE = /^(?:本报|特约|首席|见习|实习|全媒体|融媒)*(?:记者|通讯员|实习生|摄影|文|图|作者|编辑)/;

/** The names that a paragraph prints as names; a paragraph of running text has none but in its lead. */
export function namesIn(paragraph: Paragraph, view: IssueView): readonly Omit<PrintedName, 'article'>[] {
  let names = remembered.get(paragraph);
  if (names === undefined) {
    names = read(paragraph, view.text(paragraph));
    remembered.set(paragraph, names);
  }
  return names;
}

function read(paragraph: Paragraph, text: string): readonly Omit<PrintedName, 'article'>[] {
  if (paragraph.role === 'byline' || paragraph.role === 'credit') return wordsOf(paragraph, text, 0);
  if (paragraph.role !== 'lead' && paragraph.role !== 'body') return NONE;
  const lead = LEAD.exec(text.slice(0, 100));
  if (lead === null || !/[讯电报]|^（/.test(text.slice(0, lead[0].length - (lead[1] as string).length - 1)))
    return NONE;
  return wordsOf(paragraph, lead[1] as string, lead[0].length - (lead[1] as string).length - 1);
}

function wordsOf(paragraph: Paragraph, text: string, offset: number): Omit<PrintedName, 'article'>[] {
  return Array.from(text.matchAll(WORD)).flatMap((found) => {
    const role = ROLE.exec(found[0])?.[0] ?? '';
    const name = found[0].slice(role.length);
    if (!looksLikeName(name)) return [];
    return [{ paragraph, start: offset + found.index + role.length, name }];
  });
}

/** All printed names of an article. */
export function namesOf(article: Article, view: IssueView): PrintedName[] {
  return article.paragraphs.flatMap((paragraph) =>
    namesIn(paragraph, view).map((each) => ({ ...each, article: article.id })),
  );
}

/** True where two names of equal length differ in exactly one character, and share at least two or look alike. */
export function isOneAway(one: string, other: string, alike: (a: string, b: string) => boolean): boolean {
  if (one.length !== other.length || one === other) return false;
  let different = -1;
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at]) continue;
    if (different >= 0) return false;
    different = at;
  }
  return one.length >= 3 || alike(one[different] as string, other[different] as string);
}
