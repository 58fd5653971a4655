import { CLOSER, classOf, HAN, LETTER, PAUSE, SPACE, TERMINAL } from '../text/characters';
import { type Line, linesOf } from '../text/lines';
import { parseByline } from './byline';
import { parseCredit } from './credit';
import { type Furniture, furnitureOf } from './furniture';
import { parseLead } from './lead';

/** What a line is by its own looks, before its neighbours are asked. */
export type BlockKind =
  | 'heading'
  | 'lead'
  | 'text'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'note'
  | 'column-title'
  | 'furniture';

/** A line with content. Offsets count UTF-16 code units of the source. */
export interface Block {
  kind: BlockKind;
  /** Content without indent, heading marks and trailing space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of `#` marks; 0 without. */
  readonly level: number;
  /** Blank lines before it. */
  readonly blanks: number;
  /** Code units of space before its content. */
  readonly indent: number;
  /** True where a page feed stands between it and the line before. */
  readonly afterPageEnd: boolean;
  readonly furniture: Furniture | undefined;
}

const HASH = 0x23;
/** A lead that the end of the line cuts: `本报讯(记者 张`, `新华社武汉12月27日`. */
const CUT_LEAD = /^(?:本报讯|本报|新华社|中新社)(?:[（(]|[\u3400-\u9fff]{0,8}\d{1,2}(?:月(?:\d{1,2}日?)?)?$|讯?$)/;
const CAPTION = /^(?:图为|图片[：:]|图[①②③④⑤⑥⑦⑧⑨⑩]|[▲▼△▽►◄]|[←→↑↓])/;
const COLUMN_TITLE =
  /^(?:[■◆●★▲][\u3400-\u9fff]{2,8}|编者按|新闻链接|相关链接|链接|编后|短评|本报评论员|〔[\u3400-\u9fff]{2,6}〕)[：:]?$/;
/** A line with running text of this length is a paragraph whatever its ending; nothing else is looked for in it. */
const RUNNING = 100;

/** The lines of a source that hold something, each with its kind. Never throws. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let blanks = 0;
  let afterPageEnd = false;
  for (const line of linesOf(source)) {
    if (line.first === line.last) blanks++;
    else {
      const block = blockOf(source, line, blanks, afterPageEnd);
      if (block !== undefined) {
        blocks.push(block);
        blanks = 0;
        afterPageEnd = false;
      }
    }
    if (line.pageEnd) afterPageEnd = true;
  }
  return blocks;
}

function blockOf(source: string, line: Line, blanks: number, afterPageEnd: boolean): Block | undefined {
  let start = line.first;
  let end = line.last;
  let level = 0;
  if (source.charCodeAt(start) === HASH) {
    let at = start;
    while (at < end && source.charCodeAt(at) === HASH) at++;
    if (at - start <= 6 && (at === end || (classOf(source.charCodeAt(at)) & SPACE) !== 0)) {
      level = at - start;
      start = at;
    }
  } else if (end - start > 4 && source.startsWith('**', start) && source.startsWith('**', end - 2)) {
    if (source.indexOf('**', start + 2) === end - 2) {
      level = 3;
      start += 2;
      end -= 2;
    }
  }
  while (start < end && (classOf(source.charCodeAt(start)) & SPACE) !== 0) start++;
  if (start === end) return undefined;
  const text = source.slice(start, end);
  const indent = line.first - line.start;
  if (level > 0)
    return { kind: 'heading', start, end, text, level, blanks, indent, afterPageEnd, furniture: undefined };
  const [kind, furniture] = kindOf(text);
  return { kind, start, end, text, level, blanks, indent, afterPageEnd, furniture };
}

function kindOf(text: string): [BlockKind, Furniture | undefined] {
  if (parseLead(text) !== undefined || CUT_LEAD.test(text)) return ['lead', undefined];
  if (text.length > RUNNING) return [CAPTION.test(text) && text.length < 160 ? 'caption' : 'text', undefined];
  if (!isRunning(text)) {
    const furniture = furnitureOf(text);
    if (furniture !== undefined) return ['furniture', furniture];
    if (COLUMN_TITLE.test(text)) return ['column-title', undefined];
    if (parseCredit(text) !== undefined) return ['credit', undefined];
    if (parseByline(text) !== undefined) return ['byline', undefined];
  }
  return [CAPTION.test(text) ? 'caption' : 'text', undefined];
}

/** True where a line holds a mark of running text: a full stop behind Han or a letter, a comma behind Han. */
function isRunning(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    const flags = classOf(text.charCodeAt(index));
    if ((flags & (TERMINAL | PAUSE)) === 0) continue;
    const character = text[index] as string;
    if (character === '、' || character === '；' || character === ';') continue;
    const before = classOf(text.charCodeAt(index - 1));
    if ((before & (HAN | CLOSER)) !== 0 || ((flags & TERMINAL) !== 0 && (before & LETTER) !== 0)) return true;
  }
  return false;
}
