import { endingOf } from '../text/sentence';
import type { Block } from './blocks';

const DATE =
  /^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
/** What the name of who gives notice ends with. */
const BODY =
  /(?:局|委|政府|公司|办公?室|中心|会|會|院|部|社|馆|館|校|处|處|队|隊|站|所|厂|廠|街道|镇|鎮|小学|中学|大学|集团|银行|银行|总站|法庭|监狱|医院)$/;
/** The formula that a notice ends with; a signature follows. */
const FORMULA = /(?:特此(?:公告|通告|通知|声明|函告|告知|公示)|此致|敬请(?:谅解|周知)|不便之处.{0,8}谅解)。?$/;
const LONGEST = 26;
const MOST = 4;

/**
 * Signatures at the end of notices: who gives notice, a line each, and the date. Lines of running text that are a date
 * by chance have text right behind them and none of these before them.
 */
export function settleNotes(blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' || block.text.length > LONGEST) continue;
    const before = blocks[index - 1];
    if (before === undefined) continue;
    if (DATE.test(block.text) && ends(blocks, index)) {
      const first = firstSigner(blocks, index);
      if (first === index && !FORMULA.test(before.text) && !(closed(before) && last(blocks, index))) continue;
      for (let at = first; at <= index; at++) (blocks[at] as Block).kind = 'note';
    } else if (FORMULA.test(before.text) && isSigner(block) && ends(blocks, index)) block.kind = 'note';
  }
}

/** Where the names above a date start; the date's own place where none stands there. */
function firstSigner(blocks: readonly Block[], date: number): number {
  let first = date;
  while (date - first < MOST && isSigner(blocks[first - 1])) first--;
  const before = blocks[first - 1];
  // Behind an unfinished line the names are its rest.
  return before === undefined || (before.kind === 'text' && !closed(before)) ? date : first;
}

function isSigner(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'text' || block.text.length > LONGEST) return false;
  return BODY.test(block.text) && !/[，。；：！？、]/.test(block.text);
}

function closed(block: Block): boolean {
  return block.kind !== 'text' || endingOf(block.text) === 'closed';
}

/** True where what stands behind a line is set apart from it. */
function ends(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || next.blanks > 0 || next.afterPageEnd || next.kind !== 'text';
}

/** True where an article ends for certain. */
function last(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || next.kind === 'heading' || next.kind === 'furniture';
}
