import type { Finding, FindingClass, Fixing, Severity } from '../findings/finding';
import type { Issue, Role } from '../issue/issue';
import { ledgerOf } from '../issue/ledger';
import { paragraphText, sourcesById } from '../issue/span';
import type { Said } from '../said';
import { parseByline } from '../structure/byline';
import { parseLead } from '../structure/lead';
import { type ArticleContent, articleContent, blockOf } from './content';

/** An article as data. Every character of it is in exactly one of headlines, `paragraphs` and `notes`. */
export interface ArticleRecord {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  /** The lead as printed, 本报讯（…）. It also begins the first paragraph, where it stands in the paper. */
  readonly lead: string;
  /** Names of the writers, from the lead and from bylines. */
  readonly byline: readonly string[];
  /** The credit as printed, 童华岗 冷媚妮 王栋栋图文报道. It is also one of the notes. */
  readonly credit: string;
  /** The body as it reads. */
  readonly paragraphs: readonly string[];
  /** What stands outside of the body, as printed: bylines, credits, captions. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
}

export interface FindingRecord {
  readonly rule: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly fixing: Fixing;
  readonly confidence: number;
  /** True where the best fix was applied; false where it waits for a person. */
  readonly applied: boolean;
  readonly message: Said;
  readonly evidence: readonly Said[];
  /** Place of the article in the list; -1 for the margin. */
  readonly article: number;
  /** A few dozen characters, as they were. */
  readonly text: string;
}

/** What an issue comes to, as one line of `qingyang filter`. */
export interface IssueRecord {
  readonly articles: readonly ArticleRecord[];
  /** What was taken out of the articles: folios, running heads, staff lines. */
  readonly discarded: readonly string[];
  readonly findings: readonly FindingRecord[];
  readonly ledger: {
    readonly imported: number;
    readonly kept: number;
    readonly replaced: number;
    readonly deleted: number;
    readonly margin: number;
    readonly balanced: boolean;
  };
}

/** Findings of an issue, told apart by what became of them. */
export interface SortedFindings {
  readonly applied: readonly Finding[];
  readonly open: readonly Finding[];
}

/** Writes an issue and what was found in it as plain data. */
export function recordOf(issue: Issue, { applied, open }: SortedFindings): IssueRecord {
  const sources = sourcesById(issue.sources);
  const place = new Map(issue.articles.map(({ id }, index) => [id, index]));
  const { imported, kept, replaced, deleted, margin, balanced } = ledgerOf(issue);
  return {
    articles: issue.articles.map((article) => articleRecord(articleContent(article, sources))),
    discarded: issue.margin.flatMap((paragraph) => discardedText(blockOf(paragraph, sources))),
    findings: [
      ...applied.map((finding) => findingRecord(finding, true, place)),
      ...open.map((finding) => findingRecord(finding, false, place, textAround(finding, issue))),
    ],
    ledger: { imported, kept, replaced, deleted, margin, balanced },
  };

  function textAround({ where, before }: Finding, { articles, margin: outside }: Issue): string {
    if (before !== '') return before;
    const paragraphs = articles.find(({ id }) => id === where.container)?.paragraphs ?? outside;
    const paragraph = paragraphs.find(({ id }) => id === where.paragraph);
    if (paragraph === undefined) return '';
    return paragraphText(paragraph, sources).slice(Math.max(0, where.start - CONTEXT), where.end + CONTEXT);
  }
}

/** Characters of context on each side where a finding brings no text of its own. */
const CONTEXT = 12;

function articleRecord({ kicker, headline, deck, blocks, tags }: ArticleContent): ArticleRecord {
  const paragraphs = blocks.filter(({ role }) => isBody(role)).map(({ text }) => text);
  const notes = blocks.filter(({ role }) => !isBody(role));
  const lead = parseLead(paragraphs[0] ?? '');
  const signed = notes.filter(({ role }) => role === 'byline').flatMap(({ text }) => parseByline(text) ?? []);
  const names = [...(lead?.people ?? []), ...signed].map(({ name }) => name);
  const credits = notes.filter(({ role }) => role === 'credit').map(({ text }) => text);
  return {
    kicker,
    headline,
    deck,
    lead: lead?.text ?? '',
    byline: [...new Set(names)],
    credit: credits.join(' '),
    paragraphs,
    notes: notes.map(({ text }) => text),
    tags,
  };
}

/** Captions, bylines and whatever else a person has put into an article are notes. */
function isBody(role: Role): boolean {
  return role === 'lead' || role === 'body' || role === 'subhead';
}

/** Line ends, indents and heading marks are layout and no text; anything else that the layout holds is kept. */
function discardedText({ role, text }: { readonly role: Role; readonly text: string }): string[] {
  const shown = role === 'layout' ? text.replace(/^\s*#+|\s+/gm, '') : text;
  return shown === '' ? [] : [shown];
}

function findingRecord(
  finding: Finding,
  applied: boolean,
  place: ReadonlyMap<string, number>,
  text = finding.before,
): FindingRecord {
  const { rule, severity, fixing, confidence, message, evidence, where } = finding;
  const article = place.get(where.container) ?? -1;
  return { rule, class: finding.class, severity, fixing, confidence, applied, message, evidence, article, text };
}
