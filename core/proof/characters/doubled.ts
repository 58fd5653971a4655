import { said } from '../../findings/make';
import { readingScore } from '../../lexicon/reading';
import { wordLevel } from '../../lexicon/table';
import { looksLikeName } from '../../structure/names';
import { HAN, is } from '../../text/characters';
import type { Check } from '../check';
import { isRunning } from '../reading';

/** Characters that are doubled only by a slip, whatever the lexicon knows. */
const NEVER = '的在是和与及并而或被把将于为从对向';
/** Measure words and nouns that double to say "each": 一根根, 座座, 家家. */
const EACH =
  '台根件排座条个张片块层群队支只颗粒株棵盏幅封份本辆艘架场次声阵滴朵串户家步点丝缕代天年时处项道页字句人心座株间扇级圈浪波把束团堆袋箱车船种样桩';
/** What an institution may end and its next word begin with: 资源部|部长, 投行|行长, 两国|国歌. */
const INSTITUTION = '部行国省市县区院会局处厅厂校队社站馆团军党所办委州乡镇村河江山水人大中上下海月日';
const REACH = 4;
const NEARBY = 400;
/** How much better the text must read with one of the two, in bits. */
const GAIN = 8;

/**
 * C04: a character that stands twice by a slip: 的的, 工工作. Reduplications (看看, 星星火炬, 意融融) and neighbours that
 * belong to two words (今年|年底) read better as they are and are left alone. Source: proofing reference C04.
 */
export const doubled: Check = {
  id: 'doubled',
  class: 'character',
  title: said('重字', 'A character twice'),
  description: said(
    '多打的同一个字：“的的”“工工作”。叠词和分属两个词的不报。',
    'A character set twice by a slip; reduplications and neighbours of two words are left alone.',
  ),
  severity: 'suspect',
  fixing: 'suggested',
  confidence: 0.8,
  on: { doubled: true },
  look({ text, role }, start, end) {
    if (!isRunning(role)) return undefined;
    const character = text[start] as string;
    if (text[start - 1] === character || text[end] === character) return undefined;
    if (NEVER.includes(character) ? touchesWord(text, start) : isReduplication(text, start)) return undefined;
    // A name or a term with the pair stands in the text again (龙龙高铁); a slip does not.
    const around = text.slice(Math.max(0, start - NEARBY), end + NEARBY);
    const pair = text.slice(start, end);
    if (around.indexOf(pair) !== around.lastIndexOf(pair)) return undefined;
    let from = start;
    while (from > 0 && start - from < REACH && is(text.charCodeAt(from - 1), HAN)) from--;
    let to = end;
    while (to < text.length && to - end < REACH && is(text.charCodeAt(to), HAN)) to++;
    const gain = readingScore(text.slice(from, start) + text.slice(start + 1, to)) - readingScore(text.slice(from, to));
    if (gain < (NEVER.includes(character) ? 0 : GAIN)) return undefined;
    return {
      start,
      end,
      replacements: [character],
      message: said(`“${character}”重复`, `“${character}” stands twice`),
    };
  },
};

/** True where one of the two belongs to a word with its other neighbour: 目的|的, 但是|是. */
function touchesWord(text: string, start: number): boolean {
  return wordLevel(text, start - 1, 2) > 0 || wordLevel(text, start + 1, 2) > 0 || wordLevel(text, start, 2) > 0;
}

/** 看看, 慢慢地, 意融融, 星星火炬, 家家户户; or the two given names of a person. */
function isReduplication(text: string, start: number): boolean {
  if (wordLevel(text, start, 2) > 0) return true;
  const character = text[start] as string;
  if (EACH.includes(character) || text[start - 1] === '一') return true;
  // Sounds and looks: 唰唰的, 琅琅的, 冉冉地.
  if ('的地声作'.includes(text[start + 2] ?? ' ')) return true;
  if (INSTITUTION.includes(character) && [2, 3].some((length) => wordLevel(text, start + 1, length) > 0)) return true;
  for (let at = start - 2; at <= start; at++) {
    for (const length of [3, 4]) {
      if (at + length >= start + 2 && wordLevel(text, at, length) > 0) return true;
    }
  }
  if (text[start + 2] !== undefined && text[start + 2] === text[start + 3]) return true;
  if (text[start - 1] !== undefined && text[start - 1] === text[start - 2]) return true;
  return looksLikeName(text.slice(start - 1, start + 2)) || splits(text, start);
}

/** True where a word ends with the first of the two and another begins with the second. */
function splits(text: string, start: number): boolean {
  const before = [2, 3, 4].some((length) => wordLevel(text, start + 1 - length, length) > 0);
  const after = [2, 3, 4].some((length) => wordLevel(text, start + 1, length) > 0);
  return before && after;
}
