import { FINDING_CLASSES, type Finding, type FindingClass } from '@core/findings/finding';
import type { Said } from '@core/said';

/** What a fix of each kind does, in a word. English: for one and for several. */
const DEEDS: Readonly<Record<FindingClass, readonly [zh: string, one: string, several: string]>> = {
  unwrap: ['合并断行', 'line unwrapped', 'lines unwrapped'],
  join: ['接合', 'paragraph joined', 'paragraphs joined'],
  split: ['拆分', 'paragraph split', 'paragraphs split'],
  displaced: ['归位', 'fragment brought home', 'fragments brought home'],
  repeat: ['去重', 'repeat taken out', 'repeats taken out'],
  structure: ['结构', 'structural fix', 'structural fixes'],
  width: ['全半角', 'width corrected', 'widths corrected'],
  punctuation: ['标点', 'punctuation mark', 'punctuation marks'],
  number: ['数字', 'number', 'numbers'],
  date: ['日期', 'date', 'dates'],
  character: ['字词', 'wording', 'wordings'],
  name: ['人名', 'name', 'names'],
};

/** What the history calls a batch: how much was fixed, and of what kinds. */
export function batchLabel(applied: readonly Finding[]): Said {
  const kinds = FINDING_CLASSES.map((kind) => ({
    deed: DEEDS[kind],
    count: applied.filter((finding) => finding.class === kind).length,
  })).filter(({ count }) => count > 0);
  const zh = kinds.map(({ deed: [word], count }) => `${word} ${count}`).join('、');
  const en = kinds.map(({ deed: [, one, several], count }) => `${count} ${count === 1 ? one : several}`).join(', ');
  const { length } = applied;
  return {
    zh: `修正 ${length} 处：${zh}`,
    en: `Fixed ${length} ${length === 1 ? 'place' : 'places'}: ${en}`,
  };
}
