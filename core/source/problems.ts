import type { Said } from '../said';
import type { DecodeProblem } from './decode';

/** How many places are named; the rest is counted. */
const NAMED = 3;

/** Says where bytes could not be read. Undefined where all could. Offsets are those that a hex editor shows, from 0. */
export function describeProblems(problems: readonly DecodeProblem[]): Said | undefined {
  if (problems.length === 0) return undefined;
  const named = problems.slice(0, NAMED);
  const more = problems.length > NAMED;
  const zh = named.map(({ line, offset }) => `第 ${line} 行（字节 ${offset}）`).join('、');
  const en = named.map(({ line, offset }) => `line ${line} (byte ${offset})`).join(', ');
  return {
    zh: `有 ${problems.length} 处字节无法识别：${zh}${more ? '等' : ''}。文中以 � 代替，请对照原稿补正。`,
    en: `${problems.length} ${problems.length === 1 ? 'place' : 'places'} could not be read: ${en}${more ? ' and more' : ''}. The text shows � there; please correct it from the original.`,
  };
}
