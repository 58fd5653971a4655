import { said } from '../../findings/make';
import type { Check, Hit } from '../check';
import { matchAt } from '../match';

/** 一月、十一月、十二月 need the dot, or 一二八 could be the 28th of December. */
const WITH_DOT: readonly (readonly [string, string])[] = [
  ['一二八', '一·二八'],
  ['一二九', '一二·九'],
  ['一二一', '一二·一'],
  ['一一七', '一·一七'],
];
/** “九·一八” stands with its dot in the names of museums, so it is left as it is. */
const WITHOUT_DOT = ['五四', '五卅', '三八', '五一', '六一', '七一', '八一', '十一'];
const STARTS = '一五三七九六八十0123456789';
const CHINESE =
  /“(一[二一][.．・•]?[七八九一]|一[.．・•]二八|[五三七九六八十][.．・•·]?[四卅七一八](?:[.．・•·]?八)?)”/y;
const ARABIC = /“(\d{1,2})[.．・•](\d{1,2})(?=”|[\u3400-\u9fff])/y;

/**
 * P18: dates that name an event. Chinese digits take · only for January, November and December (“一二·九”, not “五四”);
 * Arabic digits always do (“3·15”). Only behind “. Source: GB/T 15834-2011 4.14, A.
 */
export const eventDot: Check = {
  id: 'event-dot',
  class: 'punctuation',
  title: said('节日、事件日期的间隔号', 'Dot in the date of an event'),
  description: said(
    '“一·二八”“一二·九”用间隔号，“五四”“五一”不用；“3·15”等阿拉伯数字都用。',
    '“一·二八” and “一二·九” take a dot, “五四” and “五一” do not; Arabic digits (“3·15”) always do.',
  ),
  clause: 'GB/T 15834-2011 4.14（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { characters: '“' },
  look({ text }, at): Hit | undefined {
    if (!STARTS.includes(text[at + 1] ?? ' ')) return undefined;
    const arabic = matchAt(ARABIC, text, at);
    if (arabic !== null) {
      const [whole, month, day] = arabic;
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
      return hit(at + 1, whole.slice(1), `${month}·${day}`);
    }
    const written = matchAt(CHINESE, text, at)?.[1];
    if (written === undefined) return undefined;
    const bare = written.replace(/[.．・•·]/g, '');
    const right = WITH_DOT.find(([plain]) => plain === bare)?.[1] ?? (WITHOUT_DOT.includes(bare) ? bare : written);
    return right === written ? undefined : hit(at + 1, written, right);
  },
};

function hit(start: number, written: string, right: string): Hit {
  const message = said(
    `日期“${written}”作为事件名写作“${right}”`,
    `As the name of an event, “${written}” is written “${right}”`,
  );
  return { start, end: start + written.length, replacements: [right], message };
}
