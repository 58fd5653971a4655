import { said } from '../../findings/make';
import type { Check } from '../check';
import { hanAt } from '../match';

/** What a single — joins rightly: places, countries and bodies of a relation, steps of a chain. */
const ENDS =
  /(?:省|市|县|区|州|镇|乡|村|港|站|国|盟|洲|路|桥|山|河|湖|海|江|岛|城|湾|京|津|沪|渝|冀|苏|浙|皖|闽|粤|桂|琼|川|贵|云|藏|陕|甘|青|宁|新|蒙|黑|吉|辽|会|亚|非|欧|美|俄|印|英|法|德|日|韩|澳|加|巴|南|北|东|西|中)$/;
const STARTS =
  /^(?:中国|东盟|欧盟|中亚|非洲|拉美|阿拉伯|沙特|印度|海合会|上海|北京|香港|澳门|台湾|广州|深圳|南京|杭州|成都|重庆|武汉|西安|天津|[\u3400-\u9fff]{1,3}(?:省|市|县|区|州|镇|乡|村|港|站|国|盟|洲|高铁|铁路|航线|公路))/;

/**
 * P09: a single — between Han may be half of a dash or a connector; only a person can tell (改造—金谷花园). Left alone
 * inside quotes and brackets, in chains (科技—产业—金融) and between places or bodies (中国—东盟). Source: GB/T 15834-2011
 * 4.10, 4.13.
 */
export const loneDash: Check = {
  id: 'lone-dash',
  class: 'punctuation',
  title: said('单个“—”', 'A single “—”'),
  description: said(
    '汉字之间单个的“—”：是破折号的一半，还是连接号？',
    'A single “—” between Han: half of a dash, or a connector?',
  ),
  clause: 'GB/T 15834-2011 4.10、4.13（待核）',
  severity: 'hint',
  fixing: 'marked',
  confidence: 0.5,
  on: { characters: '—' },
  look({ text }, at) {
    if (!hanAt(text, at - 1) || !hanAt(text, at + 1)) return undefined;
    const left = text.slice(Math.max(0, at - 12), at);
    const right = text.slice(at + 1, at + 13);
    if (
      ENDS.test(left) ||
      STARTS.test(right) ||
      /—[\u3400-\u9fff]{1,8}$/.test(left) ||
      /^[\u3400-\u9fff]{1,8}—/.test(right)
    )
      return undefined;
    if (/[“《（【]/.test(left) && /[”》）】]/.test(right)) return undefined;
    return {
      start: at,
      end: at + 1,
      replacements: ['——'],
      message: said(
        '单个“—”：破折号应占两格，连接号请确认',
        'A single “—”: a dash takes two; as a connector, please confirm',
      ),
    };
  },
};
