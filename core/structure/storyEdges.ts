import { endingOf } from '../text/sentence';
import type { Block } from './blocks';
import { findTailCredit } from './credit';
import { parsePeople } from './people';

/** What the first sentence of a news item starts with. Inside of an article paragraphs do so, too, so it says little by itself. */
const NEWS =
  /^(?:\d{1,2}月\d{1,2}日|近日|日前|近期|连日来|連日來|昨日|昨天|昨晚|今日|今天|今晨|今年|清晨|凌晨|入[春夏秋冬]|眼下|时下)/;
/** What a notice is called. */
const NOTICE = /^关于.{2,40}的.{0,4}$|(?:通告|公告|启事|聲明|声明|公示|讣告|通知书?|啟事)$/;
/** Who wrote it, in brackets behind the last sentence: （郑海）. */
const SIGNED = /[。！？…][”’」』]?\s*[（(]([^（）()]{2,30})[）)]$/;

/** What the places around a title say about one story ending before it and another starting behind it, as a sum of reasons. */
export function storyEdges(before: Block | undefined, title: Block, body: Block): number {
  let sum = 0;
  if (before !== undefined && signsOff(before)) sum += 1.5;
  else if (before?.kind === 'caption') sum += 0.3;
  if (NEWS.test(body.text)) sum += 0.4;
  if (NOTICE.test(title.text)) sum += 1;
  // A short item holds its author's name in its only paragraph; the last part of a long article may, too.
  if (isSigned(body.text)) sum += 0.6;
  return sum;
}

/** True where a story ended: with a credit, in a line of its own or run together with the text, or with a signature. */
function signsOff(block: Block): boolean {
  if (block.kind === 'credit' || block.kind === 'note') return true;
  if (block.kind !== 'text' && block.kind !== 'lead') return false;
  return isSigned(block.text) || (endingOf(block.text) !== 'closed' && findTailCredit(block.text) !== undefined);
}

function isSigned(text: string): boolean {
  const found = SIGNED.exec(text.slice(-40));
  return found !== null && parsePeople(found[1] as string) !== undefined;
}
