import type { Finding, Fix, Where } from '../findings/finding';
import { findingId, place } from '../findings/make';
import type { Rule } from '../findings/rule';
import type { Paragraph } from '../issue/issue';
import type { Said } from '../said';
import type { CheckFacts, Hit } from './check';

/** A rule of the proof pass: a rule that also says how sure and how free it is before it has found anything. */
export interface ProofRule extends Rule, CheckFacts {
  readonly id: string;
  readonly class: CheckFacts['class'];
  readonly title: Said;
  readonly description: Said;
  readonly clause?: string;
}

const LABELS = new Map<string, Said>();

/** What a person reads on the button of a fix. */
function labelOf(before: string, after: string): Said {
  const key = `${before}\n${after}`;
  let label = LABELS.get(key);
  if (label === undefined) {
    label =
      after === ''
        ? { zh: `删去“${shown(before)}”`, en: `Delete “${shown(before)}”` }
        : { zh: `改为“${after}”`, en: `Change to “${after}”` };
    LABELS.set(key, label);
  }
  return label;
}

/** Space and marks without a shape, as a person can see them. */
function shown(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '␣');
}

/** Makes a hit into a finding: where it is, the fixes as operations, and the context around it for a preview. */
export function findingOf(
  facts: CheckFacts,
  hit: Hit,
  container: string,
  paragraph: Paragraph,
  text: string,
  related: readonly Where[] = [],
): Finding {
  const { start, end } = hit;
  const confidence = hit.confidence ?? facts.confidence;
  const before = text.slice(start, end);
  const left = text.slice(Math.max(0, start - 6), start);
  const right = text.slice(end, end + 6);
  const why = hit.evidence === undefined || hit.evidence.length === 0 ? [hit.message] : hit.evidence;
  const fixes = hit.replacements.map(
    (after, index): Fix => ({
      label: labelOf(before, after),
      confidence: index === 0 ? confidence : confidence / (index + 1),
      why,
      operations: [{ kind: 'replace', paragraph: paragraph.id, start, before, after }],
    }),
  );
  return {
    id: findingId(facts.id, paragraph, start),
    rule: facts.id,
    class: facts.class,
    severity: hit.severity ?? facts.severity,
    fixing: hit.fixing ?? facts.fixing,
    where: place(container, paragraph, start, end),
    related,
    message: hit.message,
    evidence: hit.evidence ?? [],
    clause: facts.clause,
    confidence,
    before: left + before + right,
    after: left + (hit.replacements[0] ?? before) + right,
    fixes,
  };
}
