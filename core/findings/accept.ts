import type { Author } from '../edit/journal';
import type { Change, ProposedStep } from '../edit/step';
import type { Issue, Paragraph } from '../issue/issue';
import type { Said } from '../said';
import type { Finding, Fix } from './finding';
import { FreshIds } from './freshIds';

/** A finding with the fix that was chosen for it: the first, or another home from the list. */
export interface Acceptance {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The best fix of each finding that has one. */
export function bestFixes(findings: readonly Finding[]): Acceptance[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes[0];
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/**
 * One step that carries out accepted findings of one pass (see `acceptedChanges`), as one thing to take back.
 */
export function acceptanceStep(
  issue: Issue,
  acceptances: readonly Acceptance[],
  id: string,
  author: Author,
  label: Said,
): ProposedStep {
  return { id, ...author, label, changes: acceptedChanges(issue, acceptances, id, 0) };
}

/**
 * The changes that accepted findings of one pass ask for. They are ordered from the end of the issue to its start, so
 * that no fix moves the ground under another. Findings of one rule with the same reason share one change. Changes are
 * numbered behind the `before` ones that the step `id` has already.
 */
export function acceptedChanges(
  issue: Issue,
  acceptances: readonly Acceptance[],
  id: string,
  before: number,
): Change[] {
  const position = new Map(acceptances.map(({ finding }) => [finding.where.paragraph, 0]));
  let reached = 0;
  const take = (paragraphs: readonly Paragraph[]): void => {
    for (const { id } of paragraphs) {
      if (position.has(id)) position.set(id, reached);
      reached++;
    }
  };
  for (const article of issue.articles) take(article.paragraphs);
  take(issue.margin);
  const placeOf = ({ finding }: Acceptance): number => position.get(finding.where.paragraph) ?? 0;
  const ordered = acceptances.toSorted(
    (a, b) => placeOf(b) - placeOf(a) || b.finding.where.start - a.finding.where.start,
  );
  const changes: Mutable[] = [];
  const ids = new FreshIds(issue);
  for (const { finding, fix } of ordered) {
    const operations = ids.operations(fix.operations);
    const last = changes.at(-1);
    if (last !== undefined && last.rule === finding.rule && sameReasons(last.why, fix.why)) {
      for (const operation of operations) last.operations.push(operation);
      continue;
    }
    const { confidence, why } = fix;
    const number = before + changes.length + 1;
    changes.push({ id: `${id}.${number}`, rule: finding.rule, confidence, why, operations: [...operations] });
  }
  return changes;
}

interface Mutable {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly why: readonly Said[];
  readonly operations: Fix['operations'][number][];
}

function sameReasons(a: readonly Said[], b: readonly Said[]): boolean {
  return a.length === b.length && a.every((said, index) => said.zh === b[index]?.zh);
}
