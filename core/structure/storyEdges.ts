import { endingOf } from '../text/sentence';
import type { Block } from './blocks';
import { type Credit, findTailCredit, parseCredit } from './credit';
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
  const news = NEWS.test(body.text);
  const ending = before === undefined ? 'none' : endOf(before);
  let sum = news ? 0.4 : 0;
  if (ending === 'story') sum += 1.5;
  // A picture stands inside of articles, too: who took it says little unless the next paragraph starts like news.
  else if (ending === 'picture') sum += news ? 0.6 : 0.3;
  if (NOTICE.test(title.text)) sum += 1;
  // A short item holds its author's name in its only paragraph; by itself it may be the last part of a long article.
  if (isSigned(body.text)) sum += sum > 0 ? 0.8 : 0.3;
  return sum;
}

/** What ended before a title: a story with who wrote or sent it, in a line of its own or run together with the text, or a picture. */
function endOf(block: Block): 'story' | 'picture' | 'none' {
  if (block.kind === 'note') return 'story';
  if (block.kind === 'credit') return ofPicture(parseCredit(block.text)) ? 'picture' : 'story';
  if (block.kind !== 'text' && block.kind !== 'lead') return 'none';
  if (isSigned(block.text)) return 'story';
  const credit = endingOf(block.text) === 'closed' ? undefined : findTailCredit(block.text);
  if (credit === undefined) return 'none';
  return ofPicture(credit) ? 'picture' : 'story';
}

function ofPicture(credit: Credit | undefined): boolean {
  return credit?.people.every(({ role }) => /^(?:摄影?|攝影?|供图|图)$/.test(role)) ?? false;
}

function isSigned(text: string): boolean {
  const found = SIGNED.exec(text.slice(-40));
  return found !== null && parsePeople(found[1] as string) !== undefined;
}
