import type { Finding, Fixing, Severity } from '../findings/finding';

/** What a house changed about one rule. What is absent stays as the rule has it. */
export interface RuleSetting {
  readonly enabled?: boolean | undefined;
  readonly severity?: Severity | undefined;
  /** A house may hold back what a rule would do by itself, and never the reverse. */
  readonly fixing?: Fixing | undefined;
}

/** Settings by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** True where a rule looks: unless the house switched it off, or where it is off by default, when the house switched it on. */
export function isOn(rule: { readonly id: string; readonly offByDefault?: boolean }, settings: RuleSettings): boolean {
  return settings[rule.id]?.enabled ?? rule.offByDefault !== true;
}

const CAUTION: readonly Fixing[] = ['safe', 'suggested', 'marked'];

/** A finding as this house wants it: its severity, and no bolder a way of fixing than the rule's own. */
export function inHouse(finding: Finding, settings: RuleSettings): Finding {
  const setting = settings[finding.rule];
  if (setting === undefined) return finding;
  const asked = setting.fixing ?? finding.fixing;
  const fixing = CAUTION.indexOf(asked) > CAUTION.indexOf(finding.fixing) ? asked : finding.fixing;
  return { ...finding, severity: setting.severity ?? finding.severity, fixing };
}
