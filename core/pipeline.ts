import { difference } from './edit/difference';
import { type Author, applyChanges, type Edition, nextStepId } from './edit/journal';
import type { Change } from './edit/step';
import { acceptedChanges, bestFixes } from './findings/accept';
import { withoutConflicts } from './findings/conflicts';
import type { Finding } from './findings/finding';
import { isRefused } from './findings/refused';
import type { Rule } from './findings/rule';
import { type IssueView, viewOf } from './findings/view';
import type { Article, Issue } from './issue/issue';
import { DEFAULT_HOUSE, type House } from './lists/house';
import { PROOF_RULES } from './proof/rules';
import { inHouse, isOn } from './proof/settings';
import { widthTogether } from './proof/widthTogether';
import { foreignFragment } from './repair/foreignFragment';
import { gluedCaption } from './repair/gluedCaption';
import { gluedCredit } from './repair/gluedCredit';
import { interleaved } from './repair/interleaved';
import { join } from './repair/join';
import { jumpLines } from './repair/jumpLines';
import { repeat } from './repair/repeat';
import { rotation } from './repair/rotation';
import { secondLead } from './repair/secondLead';
import { titleLine } from './repair/titleLine';
import { unwrap } from './repair/unwrap';
import { failure, type Result, success } from './result';
import type { Said } from './said';

/** Rules that look at an issue in the same state. Their fixes are applied before the next pass looks. */
export interface Pass {
  readonly id: 'order' | 'unwrap' | 'split' | 'repeat' | 'jump' | 'displaced' | 'join' | 'width' | 'proof';
  readonly label: Said;
  readonly rules: readonly Rule[];
  /** How far a program may go in this pass, whatever level was asked for. Absent: as far as asked. */
  readonly furthest?: ApplyLevel;
  /** How often it may look in one batch: a mark beside a mark is judged when its neighbour is right. Absent: once. */
  readonly looks?: number;
}

/**
 * The order of passes, stated here and nowhere else. Decoding and structure come before (`source/`, `structure/`):
 * they make the import. Lines that were read across two columns are put in order before anything is joined. Lines are
 * unwrapped before paragraphs are joined, because a wrapped line looks like a cut paragraph; what was run together is
 * split before fragments are brought home; words that were read twice go before the seam they stand at is closed;
 * continuations that say where they belong come before fragments that must be guessed;
 * fragments go home before paragraphs are joined, or an open end would take what happens to stand behind it; proofing
 * reads whole sentences. What proofing suggests changes words, so only its safe fixes are ever applied without a person.
 */
export const PASSES: readonly Pass[] = [
  { id: 'order', label: { zh: '理顺两栏', en: 'Put columns in order' }, rules: [interleaved] },
  { id: 'unwrap', label: { zh: '合并断行', en: 'Unwrap lines' }, rules: [unwrap] },
  {
    id: 'split',
    label: { zh: '拆分粘连', en: 'Split what was run together' },
    rules: [gluedCredit, gluedCaption, secondLead, titleLine],
    looks: 3,
  },
  { id: 'repeat', label: { zh: '去除重复', en: 'Take out repeats' }, rules: [repeat] },
  { id: 'jump', label: { zh: '接上转版', en: 'Bring continuations home' }, rules: [jumpLines] },
  { id: 'displaced', label: { zh: '错位归位', en: 'Bring fragments home' }, rules: [rotation, foreignFragment] },
  { id: 'join', label: { zh: '接合断段', en: 'Join cut paragraphs' }, rules: [join] },
  { id: 'proof', label: { zh: '校对标点', en: 'Proof punctuation' }, rules: PROOF_RULES, furthest: 'safe', looks: 12 },
];

/** The passes of break repair. */
export const REPAIR_PASSES: readonly Pass[] = PASSES.filter(({ id }) => id !== 'proof');

/** The width of marks alone: with break repair all that an archive run does, so no other character of the scan is touched. */
export const WIDTH_PASS: Pass = {
  id: 'width',
  label: { zh: '标点全角', en: 'Full-width punctuation' },
  rules: [widthTogether],
  furthest: 'safe',
};

/** Findings of article rules by house, rule and article: an article that did not change is not read again. */
const remembered = new WeakMap<House, WeakMap<Rule, WeakMap<Article, readonly Finding[]>>>();

/** What is remembered of a rule in a house. */
function memoryOf(rule: Rule, house: House): WeakMap<Article, readonly Finding[]> {
  let rules = remembered.get(house);
  if (rules === undefined) {
    rules = new WeakMap();
    remembered.set(house, rules);
  }
  let articles = rules.get(rule);
  if (articles === undefined) {
    articles = new WeakMap();
    rules.set(rule, articles);
  }
  return articles;
}

/** What one rule finds in an issue, as the house wants it, refused findings left out. */
function findingsOf(rule: Rule, view: IssueView): Finding[] {
  const { issue, house } = view;
  if (!isOn(rule, house.rules)) return [];
  const found: Finding[] = [];
  if (rule.article !== undefined) {
    const known = memoryOf(rule, house);
    for (const article of issue.articles) {
      let findings = known.get(article);
      if (findings === undefined) {
        findings = rule.article(article, view);
        known.set(article, findings);
      }
      for (const finding of findings) found.push(inHouse(finding, house.rules));
    }
  }
  for (const finding of rule.issue?.(view) ?? []) found.push(inHouse(finding, house.rules));
  if (issue.refusals.length === 0) return found;
  return found.filter((finding) => !isRefused(finding, issue.refusals));
}

/** Everything that the rules of the passes find in the issue as it is. Never throws, never changes anything. */
export function detect(issue: Issue, house: House = DEFAULT_HOUSE, passes: readonly Pass[] = PASSES): Finding[] {
  const view = viewOf(issue, house);
  return passes.flatMap((pass) => pass.rules.flatMap((rule) => findingsOf(rule, view)));
}

/** How far a program may go by itself: only `safe` fixes, or `suggested` ones at or above the threshold as well. */
export type ApplyLevel = 'safe' | 'suggested';

/** A suggested fix below this confidence is offered and never applied by `suggested`. */
export const SUGGESTED_THRESHOLD = 0.75;

/** True where a finding's best fix may be applied at a level without a person looking at it. */
export function applies(finding: Finding, level: ApplyLevel): boolean {
  if (finding.fixing === 'safe') return true;
  return level === 'suggested' && finding.fixing === 'suggested' && finding.confidence >= SUGGESTED_THRESHOLD;
}

/** What cleaning did: the edition with one more step (none where nothing was to do), and the findings it applied. */
export interface Cleaned {
  readonly edition: Edition;
  readonly applied: readonly Finding[];
}

/** Applies all fixes of a level, pass by pass in the stated order, as one step: one undo takes the whole batch back. */
export function clean(
  edition: Edition,
  level: ApplyLevel,
  author: Author,
  house: House = DEFAULT_HOUSE,
  passes: readonly Pass[] = PASSES,
): Result<Cleaned> {
  const id = nextStepId(edition.journal);
  const label = { zh: '批量修复', en: 'Batch of fixes' };
  const applied: Finding[] = [];
  const changes: Change[] = [];
  let issue = edition.issue;
  for (const pass of passes) {
    for (let look = 0; look < (pass.looks ?? 1); look++) {
      const view = viewOf(issue, house);
      const allowed = pass.furthest ?? level;
      const found = pass.rules.flatMap((rule) => findingsOf(rule, view)).filter((each) => applies(each, allowed));
      const chosen = withoutConflicts(found);
      if (chosen.length === 0) break;
      const accepted = acceptedChanges(issue, bestFixes(chosen), id, changes.length);
      const next = applyChanges(issue, accepted);
      if (!next.ok) {
        const { zh, en } = next.error.message;
        return failure(
          'clean-failed',
          `“${pass.label.zh}”没有完成：${zh}`,
          `“${pass.label.en}” was not completed: ${en}`,
        );
      }
      issue = next.value;
      for (const change of accepted) changes.push(change);
      for (const finding of chosen) applied.push(finding);
    }
  }
  if (changes.length === 0) return success({ edition, applied });
  const step = { id, ...author, label, changes, inverse: difference(issue, edition.issue) };
  return success({ edition: { issue, journal: [...edition.journal, step] }, applied });
}
