import { said } from '../../findings/make';
import type { Check } from '../check';
import { matchAt } from '../match';

const NEIGHBOURS = '一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九';
const MEASURE = '天|年(?!级|生)|个(?!方面|重点|阶段)|人|岁|里|十|百|千|万|名|米|公里|分钟|小时|周|倍';
const CHINESE = new RegExp(`(${NEIGHBOURS})(?=${MEASURE})`, 'y');

/**
 * N07: neighbouring numbers that mean "about" are Chinese digits without 、: 三四天. Real lists (二、三产业, 一、二等奖, 6、7月)
 * have no measure behind them. Only marked. Source: GB/T 15835-2011 5.2.2.
 */
export const approximate: Check = {
  id: 'approximate',
  class: 'number',
  title: said('概数之间的顿号', '、 in an approximate number'),
  description: said(
    '“三、四天”表示概数时不用顿号；“二、三产业”“一、二等奖”不报。',
    '“三、四天” as “about” takes no 、; real lists are left alone.',
  ),
  clause: 'GB/T 15835-2011 5.2.2（待核）',
  severity: 'hint',
  fixing: 'marked',
  confidence: 0.7,
  on: { characters: '一二三四五六七八' },
  look({ text }, at) {
    if (/[第初周年月日期、十百]/.test(text[at - 1] ?? '')) return undefined;
    const found = matchAt(CHINESE, text, at)?.[0];
    if (found === undefined) return undefined;
    return {
      start: at,
      end: at + found.length,
      replacements: [found.replace('、', '')],
      message: said('相邻两数表示概数，中间不用顿号', 'As “about”, neighbouring numbers take no 、'),
    };
  },
};
