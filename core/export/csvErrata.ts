import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { writeCsv } from './csv';
import { type ErratumKind, errataOf } from './errata';
import type { ExportOptions } from './exporter';
import type { Language } from './labels';
import { storiesOf } from './story';

const HEADER = {
  zh: ['稿件', '标题', '版', '类别', '改前', '改后', '上下文', '规则', '人', '时间', '理由'],
  en: ['Article', 'Headline', 'Page', 'Kind', 'Before', 'After', 'Context', 'Rule', 'Who', 'When', 'Why'],
} as const;

const KINDS: Readonly<Record<ErratumKind, Readonly<Record<Language, string>>>> = {
  replaced: { zh: '改字', en: 'replaced' },
  deleted: { zh: '删去', en: 'deleted' },
  inserted: { zh: '增补', en: 'inserted' },
  joined: { zh: '接合', en: 'joined' },
  moved: { zh: '移位', en: 'moved' },
  removed: { zh: '移出', en: 'removed' },
};

/** The list of corrections: what was, what is, by which rule, by whom, when and why. */
export function writeErrata(edition: Edition, { language, whole }: ExportOptions): Result<string> {
  const stories = new Map(storiesOf(edition.issue, whole).map((story) => [story.id, story]));
  const rows = errataOf(edition).map((erratum) => {
    const { container, kind, before, after, rule, who, when, why } = erratum;
    const story = stories.get(container);
    const reasons = why.map((each) => each[language]).join(language === 'zh' ? '；' : '; ');
    const about = [story?.number ?? '', story?.headline ?? '', story?.page ?? ''];
    return [...about, KINDS[kind][language], before, after, erratum.context(), rule, who, when, reasons];
  });
  return success(writeCsv([HEADER[language], ...rows]));
}
