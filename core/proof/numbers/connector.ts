import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const QUANTITY =
  '万|亿|元|%|％|‰|人|名|位|个|岁|吨|公里|公斤|千克|克|米|厘米|毫米|亩|公顷|户|家|件|只|次|倍|成|℃|度|级|层|平方|立方|千瓦|小时|分钟|秒|天|周';
const TIME = '年|月|日|时|点|世纪';
const RANGE = new RegExp(`(\\d[\\d.,]*[%％℃]?)(-{1,2}|–|−|~|〜|∼|－|﹣)(\\d[\\d.,]*)(?:(${QUANTITY})|(${TIME}))`, 'y');
const YEARS = /((?:19|20)\d{2})(-{1,2}|–|~|〜|－)((?:19|20)\d{2})(?![\d-])(?=年|[）》，。、\u3400-\u9fff])/y;
const WRONG_WAVE = /\d[\d.,]*(〜|∼)\d/y;

/**
 * P10: between quantities a range takes ～, between times —; `-`, `--`, `–` and half-width `~` become it. A — that
 * stands there (1200—1500元) is right as well and never touched. Codes, phone numbers and scores have no unit behind them
 * and are left alone. Source: GB/T 15834-2011 4.13.3, GB/T 15835-2011 5.1.4.
 */
export const connector: Check = {
  id: 'connector',
  class: 'number',
  title: said('数值范围的连接号', 'Connector of a range'),
  description: said(
    '“5-10公斤”的连接号改为“～”，“7-8月”改为“—”；已用“—”“～”的、号码和比分不动。',
    '“5-10公斤” takes “～”, “7-8月” takes “—”; ranges with “—” or “～”, codes and scores are left alone.',
  ),
  clause: 'GB/T 15834-2011 4.13.3（待核）',
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.85,
  on: { masks: ['number'] },
  look({ text }, at) {
    if (/[A-Za-z\d\-–—~～./]/.test(text[at - 1] ?? '')) return undefined;
    const years = matchAt(YEARS, text, at);
    const range = years ?? matchAt(RANGE, text, at) ?? matchAt(WRONG_WAVE, text, at);
    if (range === null) return undefined;
    const connecting = /[-–−~〜∼－﹣]+/.exec(range[0]);
    if (connecting === null) return undefined;
    const right = years !== null || range[5] !== undefined ? '—' : '～';
    const start = at + connecting.index;
    return {
      start,
      end: start + connecting[0].length,
      replacements: right === '—' ? ['—'] : ['～', '—'],
      message:
        right === '—'
          ? said('时间起止用一字线“—”', 'A span of time takes “—”')
          : said('数值范围用浪纹线“～”', 'A range of quantities takes “～”'),
    };
  },
};
