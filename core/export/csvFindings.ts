import type { Edition } from '../edit/journal';
import type { Fixing, Severity } from '../findings/finding';
import { detect } from '../pipeline';
import { type Result, success } from '../result';
import { writeCsv } from './csv';
import type { ExportOptions } from './exporter';
import type { Language } from './labels';
import { storiesOf } from './story';

const HEADER = {
  zh: ['稿件', '标题', '版', '规则', '类别', '程度', '处理', '说明', '原文', '建议', '把握', '依据', '条款'],
  en: [
    'Article',
    'Headline',
    'Page',
    'Rule',
    'Class',
    'Severity',
    'Fixing',
    'Message',
    'Text',
    'Suggestion',
    'Confidence',
    'Evidence',
    'Clause',
  ],
} as const;

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

const SEVERITIES: Words<Severity> = {
  error: { zh: '错误', en: 'error' },
  suspect: { zh: '存疑', en: 'suspect' },
  hint: { zh: '提示', en: 'hint' },
};
const FIXINGS: Words<Fixing> = {
  safe: { zh: '可批量修复', en: 'safe' },
  suggested: { zh: '建议', en: 'suggested' },
  marked: { zh: '仅标出', en: 'marked' },
};

/** The findings that are open in the selected articles. */
export function writeFindings({ issue }: Edition, { language, whole, house }: ExportOptions): Result<string> {
  const stories = new Map(storiesOf(issue, whole).map((story) => [story.id, story]));
  const rows = detect(whole, house).flatMap((finding) => {
    const story = stories.get(finding.where.container);
    if (story === undefined) return [];
    const { rule, severity, fixing, message, before, after, confidence, evidence, clause = '' } = finding;
    const why = evidence.map((each) => each[language]).join(language === 'zh' ? '；' : '; ');
    const words = [SEVERITIES[severity][language], FIXINGS[fixing][language], message[language]];
    const about = [story.number, story.headline, story.page, rule, finding.class];
    return [[...about, ...words, before, after, Math.round(confidence * 1000) / 1000, why, clause]];
  });
  return success(writeCsv([HEADER[language], ...rows]));
}
