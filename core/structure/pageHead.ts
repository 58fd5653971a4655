import type { MarginRole } from '../issue/issue';
import type { Block } from './blocks';

/** The name of a paper on the first line, with its name in Latin letters beside it or not. */
const NAME =
  /^(?:[\u3400-\u9fff]{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|周刊|周末|报|日報|晚報|早報|時報|週報|週刊|報)|今日[\u3400-\u9fff]{2,4})(?:\s+[A-Z][A-Za-z ]{2,40})?$/;
const ENGLISH_NAME =
  /^(?:[A-Z][\w'’&.-]*\s+){1,4}(?:Times|News|Weekly|Daily|Post|Herald|Gazette|Journal|Tribune|Chronicle|Observer|Courier|Express|Star|Sun|Press|Echo|Mail|Record|Register|Sentinel|Mercury|Review|Bulletin|Standard|Examiner|Dispatch|Independent|Reporter|Advertiser|Argus|Guardian|Telegraph|Globe)$/i;
/** A whole date and nothing else. Behind a notice it is part of the signature, at the head of a page it is the issue's. */
const DATE =
  /^(?:(?:中華民國|中华民国|民國|民国)?[\d〇○零一二三四五六七八九十]{1,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日|[12]\d{3}[./-]\d{1,2}[./-]\d{1,2})$/;

/**
 * Reads the head of a page: the paper's name on the first line is its masthead, and a bare date under it that of the
 * issue. A name is taken for one only where a line of the kind follows that stands at the head of pages, so a headline
 * that ends like a paper's name is left alone.
 */
export function settlePageHead(blocks: readonly Block[]): void {
  const [first, second] = blocks;
  if (first === undefined || !(isFurniture(first) || isName(first))) return;
  if (first.kind === 'heading' && second?.kind !== 'furniture') return;
  let dated = false;
  for (let at = 1; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'text' && DATE.test(block.text)) become(block, 'folio');
    else if (block.kind !== 'furniture') break;
    dated ||= at === 1;
  }
  if (first.kind === 'text' && !dated) return;
  if (first.kind !== 'furniture' || first.furniture?.role === 'running-head') become(first, 'masthead');
}

function isFurniture(block: Block): boolean {
  return block.kind === 'furniture' && block.furniture?.role !== 'jump-line' && block.furniture?.role !== 'staff-line';
}

function isName(block: Block): boolean {
  return (
    (block.kind === 'text' || block.kind === 'heading') && (NAME.test(block.text) || ENGLISH_NAME.test(block.text))
  );
}

function become(block: Block, role: MarginRole): void {
  Object.assign(block, { kind: 'furniture', furniture: { role, page: '', section: '' } });
}
