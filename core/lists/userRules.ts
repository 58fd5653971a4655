import type { Result } from '../result';
import { cell, readRows, writeRows } from './csv';

/** A correction that an editor made into a rule: wherever `wrong` stands, `right` is suggested. */
export interface UserRule {
  readonly wrong: string;
  readonly right: string;
  /** How often its suggestion was accepted and refused since it was made. */
  readonly accepted: number;
  readonly refused: number;
  /** ISO date and time at which it was made, and by whom. */
  readonly made: string;
  readonly by: string;
}

/** A rule that was refused this often, and more often than it was accepted, is more trouble than help. */
const PATIENCE = 3;

/** True where the rule is not asked any more. */
export function isRetired({ accepted, refused }: UserRule): boolean {
  return refused >= PATIENCE && refused > accepted;
}

/** The rules with one that was just made; a rule for the same words starts again. */
export function withRule(rules: readonly UserRule[], rule: UserRule): UserRule[] {
  return [...rules.filter((each) => each.wrong !== rule.wrong), rule];
}

/** The rules after a suggestion for `wrong` was accepted or refused. */
export function counted(rules: readonly UserRule[], wrong: string, outcome: 'accepted' | 'refused'): UserRule[] {
  return rules.map((rule) => (rule.wrong === wrong ? { ...rule, [outcome]: rule[outcome] + 1 } : rule));
}

const COLUMNS = ['wrong', 'right', 'accepted', 'refused', 'made', 'by'] as const;

/** Reads rules from CSV with the columns wrong, right and, where they are known, the counts. */
export function userRulesFromCsv(text: string): Result<UserRule[]> {
  return readRows(text, COLUMNS, ({ wrong, right, accepted, refused, made, by }) =>
    wrong.length < 2 || wrong === right
      ? undefined
      : { wrong, right, accepted: countOf(accepted), refused: countOf(refused), made, by },
  );
}

function countOf(text: string): number {
  const count = Number.parseInt(text, 10);
  return Number.isFinite(count) && count > 0 ? count : 0;
}

/** Writes rules as CSV that spreadsheets open. */
export function userRulesToCsv(rules: readonly UserRule[]): string {
  return writeRows(
    COLUMNS,
    rules.map((rule) => COLUMNS.map((column) => cell(String(rule[column])))),
  );
}
