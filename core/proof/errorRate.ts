import type { Finding, FindingClass } from '../findings/finding';
import type { IssueView } from '../findings/view';
import { type Article, MARGIN, type Role } from '../issue/issue';
import { CJK_MARK, classOf, DIGIT, HAN, LETTER } from '../text/characters';

/**
 * How errors count. Source: 报纸编校差错率计算方法 (annex to 国新出发〔2020〕10号), proofing reference §4: a character 1, two
 * to five 2, more 4; a number 1 whatever its digits; forms of numbers (GB/T 15835) 0.1 and at most 1 an issue; headlines,
 * mastheads and running heads double; the same error at most three times an issue. The part on punctuation could not be
 * read in any copy, so 0.1 is that of the academic scheme: every weight is the house's to change and the result an estimate.
 */
export interface ErrorWeights {
  readonly character: number;
  readonly few: number;
  readonly many: number;
  readonly number: number;
  readonly numberForm: number;
  readonly numberFormLimit: number;
  readonly punctuation: number;
  readonly headline: number;
  readonly sameError: number;
  /** A paper passes at this many errors in 10,000 characters or fewer. */
  readonly limit: number;
}

export const OFFICIAL_WEIGHTS: ErrorWeights = {
  character: 1,
  few: 2,
  many: 4,
  number: 1,
  numberForm: 0.1,
  numberFormLimit: 1,
  punctuation: 0.1,
  headline: 2,
  sameError: 3,
  limit: 3,
};

/** An estimate: errors in the sense of the official counting, and the characters they are counted over. */
export interface ErrorRate {
  readonly errors: number;
  readonly characters: number;
  /** Errors in 10,000 characters; 0 for an empty text. */
  readonly rate: number;
  readonly passes: boolean;
}

/** The estimate for an issue and for each of its articles, by id. */
export interface ErrorRates {
  readonly issue: ErrorRate;
  readonly articles: ReadonlyMap<string, ErrorRate>;
}

type Kind = 'text' | 'number' | 'numberForm' | 'punctuation';

const KINDS: Readonly<Partial<Record<FindingClass, Kind>>> = {
  width: 'punctuation',
  punctuation: 'punctuation',
  number: 'numberForm',
  date: 'number',
  character: 'text',
  name: 'text',
};
/** Wrong values, not forms: the number itself is in question. */
const VALUES = new Set(['misread-digits', 'times-less', 'list-count', 'ordinal', 'grouping']);
const DOUBLED: readonly Role[] = ['kicker', 'headline', 'deck', 'masthead', 'running-head', 'column-title'];

/**
 * Counts findings as errors. A finding that is only likely counts by its confidence, hints not at all, so the figure is
 * what may be expected, not what is proved. Given the findings of the import it is the rate before, given those that are
 * still open the rate after.
 */
export function errorRates(
  view: IssueView,
  findings: readonly Finding[],
  weights: ErrorWeights = OFFICIAL_WEIGHTS,
): ErrorRates {
  const roles = rolesOf(view);
  const seen = new Map<string, number>();
  const byContainer = new Map<string, number>();
  let forms = 0;
  let total = 0;
  for (const finding of findings) {
    const kind = VALUES.has(finding.rule) ? 'number' : KINDS[finding.class];
    if (kind === undefined || finding.severity === 'hint') continue;
    let weight = weightOf(finding, kind, weights) * (finding.fixing === 'safe' ? 1 : finding.confidence);
    if (DOUBLED.includes(roles.get(finding.where.paragraph) ?? 'body')) weight *= weights.headline;
    if (kind === 'text' && isMoreThan(seen, finding, weights.sameError)) continue;
    if (kind === 'numberForm') {
      weight = Math.min(weight, Math.max(0, weights.numberFormLimit - forms));
      forms += weight;
    }
    total += weight;
    const { container } = finding.where;
    byContainer.set(container, (byContainer.get(container) ?? 0) + weight);
  }
  const articles = new Map<string, ErrorRate>();
  let characters = 0;
  for (const article of view.issue.articles) {
    const own = charactersIn(article, view);
    characters += own;
    articles.set(article.id, rateOf(byContainer.get(article.id) ?? 0, own, weights));
  }
  return { issue: rateOf(total, characters, weights), articles };
}

function weightOf(finding: Finding, kind: Kind, weights: ErrorWeights): number {
  if (kind !== 'text') return weights[kind];
  const length = finding.where.end - finding.where.start;
  return length <= 1 ? weights.character : length <= 5 ? weights.few : weights.many;
}

/** True where the same words were wrong in the same way more often than counts. */
function isMoreThan(seen: Map<string, number>, finding: Finding, limit: number): boolean {
  const operation = finding.fixes[0]?.operations[0];
  if (operation?.kind !== 'replace') return false;
  const key = `${finding.rule}\n${operation.before}\n${operation.after}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times > limit;
}

function rolesOf({ issue }: IssueView): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const { paragraphs } of [...issue.articles, { id: MARGIN, paragraphs: issue.margin }]) {
    for (const { id, role } of paragraphs) roles.set(id, role);
  }
  return roles;
}

/** Characters that are checked: Han, letters, digits and punctuation; space is not set. */
function charactersIn(article: Article, view: IssueView): number {
  let count = 0;
  for (const paragraph of article.paragraphs) {
    const text = view.text(paragraph);
    for (let at = 0; at < text.length; at++) {
      if ((classOf(text.charCodeAt(at)) & (HAN | LETTER | DIGIT | CJK_MARK)) !== 0) count++;
    }
  }
  return count;
}

function rateOf(errors: number, characters: number, { limit }: ErrorWeights): ErrorRate {
  const rate = characters === 0 ? 0 : (errors / characters) * 10_000;
  return { errors, characters, rate, passes: rate <= limit };
}
