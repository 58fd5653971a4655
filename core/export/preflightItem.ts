import type { Said } from '../said';

/** What preflight may have to say. The codes are stable. */
export const PREFLIGHT_CODES = [
  'unbalanced',
  'nothing-selected',
  'open-error',
  'lone-jump',
  'unconfirmed',
  'no-headline',
  'no-text',
  'no-date',
  'no-title',
] as const;
export type PreflightCode = (typeof PREFLIGHT_CODES)[number];

/** What each code is about, for headings and counts. */
export const PREFLIGHT_LABELS: Readonly<Record<PreflightCode, Said>> = {
  unbalanced: { zh: '账目不平衡', en: 'ledger does not balance' },
  'nothing-selected': { zh: '没有选中稿件', en: 'nothing selected' },
  'open-error': { zh: '未处理的错误', en: 'open errors' },
  'lone-jump': { zh: '不成对的转版', en: 'jump lines without their other half' },
  unconfirmed: { zh: '未定清样的稿件', en: 'articles not confirmed as clean' },
  'no-headline': { zh: '没有标题的稿件', en: 'articles without a headline' },
  'no-text': { zh: '没有正文的稿件', en: 'articles without text' },
  'no-date': { zh: '没有出版日期', en: 'no date' },
  'no-title': { zh: '本期没有标题', en: 'no title' },
};

/** Where to look. A part that is empty is not known or does not apply. */
export interface PreflightPlace {
  /** Article id, `margin`, or empty for the issue as a whole. */
  readonly container: string;
  readonly paragraph: string;
  /** The finding, where it is about one. */
  readonly finding: string;
}

/** One thing to know before exporting. A `stop` cannot be passed, a `warning` can. */
export interface PreflightItem {
  readonly severity: 'stop' | 'warning';
  readonly code: PreflightCode;
  readonly message: Said;
  readonly where: PreflightPlace;
}

/** True where nothing in the list forbids the export. */
export function mayExport(items: readonly PreflightItem[]): boolean {
  return items.every(({ severity }) => severity !== 'stop');
}

/** What a list comes to in one line: `未定清样的稿件 8，没有出版日期 1`. Empty where there is nothing to say. */
export function preflightSummary(items: readonly PreflightItem[]): Said {
  const counts = PREFLIGHT_CODES.map((code) => ({
    label: PREFLIGHT_LABELS[code],
    count: items.filter((item) => item.code === code).length,
  })).filter(({ count }) => count > 0);
  return {
    zh: counts.map(({ label, count }) => `${label.zh} ${count}`).join('，'),
    en: counts.map(({ label, count }) => `${label.en}: ${count}`).join(', '),
  };
}
