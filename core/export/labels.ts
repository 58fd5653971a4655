import type { Said } from '../said';

/** The languages of the program. What comes from the scan is never translated. */
export type Language = keyof Said;

/** The few words that an export adds to the text of the scan. */
export const LABELS = {
  untitledIssue: { zh: '清样', en: 'Clean proof' },
  untitledArticle: { zh: '（无题）', en: '(untitled)' },
  contents: { zh: '目录', en: 'Contents' },
  kicker: { zh: '肩题', en: 'Kicker' },
  deck: { zh: '副题', en: 'Deck' },
  tags: { zh: '标签', en: 'Tags' },
} as const satisfies Readonly<Record<string, Said>>;

/** The label before a value: `标签：民生`, `Tags: 民生`. */
export function labelled(label: Said, value: string, language: Language): string {
  return language === 'zh' ? `${label.zh}：${value}` : `${label.en}: ${value}`;
}

/** A list inside a sentence. */
export function listed(values: readonly string[], language: Language): string {
  return values.join(language === 'zh' ? '、' : ', ');
}
