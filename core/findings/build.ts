import type { Said } from '../said';
import type { Finding, FindingClass, Fix, Fixing, Severity, Where } from './finding';

/** What a rule knows about its finding; what is left out has the usual value. */
export interface Found {
  readonly id: string;
  readonly rule: string;
  readonly class: FindingClass;
  readonly severity?: Severity;
  readonly fixing: Fixing;
  readonly where: Where;
  readonly related?: readonly Where[];
  readonly message: Said;
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly before: string;
  readonly after: string;
}

/** A finding whose evidence and confidence are those of its best fix. */
export function finding(found: Found): Finding {
  const best = found.fixes[0];
  return {
    severity: 'error',
    related: [],
    evidence: best?.why ?? [],
    confidence: best?.confidence ?? 0,
    ...found,
  };
}
