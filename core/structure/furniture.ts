import type { MarginRole } from '../issue/issue';
import { looksLikeName } from './names';

/** What a line of furniture is, and what it tells about the page it stands on. */
export interface Furniture {
  readonly role: MarginRole;
  /** Page as printed, e.g. `1` or `A03`; empty where the line does not say. */
  readonly page: string;
  /** Name of the page, e.g. `要闻`; empty where the line does not say. */
  readonly section: string;
}

const LONGEST = 90;

/** What lines of furniture are made of. Each piece is tried where the one before it stopped. */
const PIECES = {
  staff:
    /(?:本版|本期|值班|执行|图片|文字|视觉|版面)?(?:责任编辑|责任校对|责编|副?主编|副?总编辑?|编委|编辑|组版|排版|版式|美编|美术编辑|视觉|设计|制图|校对|校检|检校|审读|审校|审核|图编|主任|签发|一读|二读)\s*[：:／/]?/y,
  date: /(?:(?:公元)?[12][0-9０-９]{3}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?:中華民國|中华民国|民國|民国)[\d〇○零一二三四五六七八九十]{1,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日|\d{1,2}月\d{1,2}日)/y,
  weekday: /(?:星期|周|週|礼拜)[一二三四五六日天]/y,
  lunar:
    /(?:农历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?(?:农历)?(?:[正一二三四五六七八九十冬腊闰]{1,3}月(?:初[一二三四五六七八九十]|[廿十二三][一二三四五六七八九十]?[一二三四五六七八九]?))/y,
  number:
    /(?:(?:总?第|总)\s*\d{1,6}\s*期|第\s*\d{1,6}\s*号|(?:今日|本期)\s*[^\s]{1,3}\s*版|(?:国内统一(?:连续出版物号|刊号)\s*[：:]?\s*)?CN\s?\d{2}-\d{4}(?:\/\w+)?|(?:邮发)?代号\s*[：:]?\s*\d{1,3}[-—]\d{1,4}|准印证号?\s*[：:]?\s*[^\s]{2,24}|零售价?\s*[：:]?\s*[^\s]{1,8}元)/y,
  contact:
    /(?:(?:新闻|广告|发行|读者)?(?:热线|电话|邮箱|网址|地址|邮编)\s*[：:]?\s*[\w@.:/()（）-]{4,40}|(?:https?:\/\/|www\.)[\w./-]+|[\w.-]+@[\w.-]+)/y,
  page: /(?:第\s*(?:[一二三四五六七八九十]{1,3}|[A-Za-z]?\d{1,3})\s*[版页]|(?:[一二三四五六七八九十]{1,3}|[A-Z]?\d{1,3})\s*版|[A-Z]\d{1,2}(?!\d)|0\d(?!\d))/y,
  section:
    /(?:综合新闻|国际新闻|图片新闻|公益广告|要闻|综合|新闻|时政|民生|社会|经济|财经|文化|体育|教育|健康|国际|国内|本地|城事|城市|都市|区域|专题|特刊|专版|副刊|评论|理论|文艺|影像|视觉|广告|公告|法治|科技|科教|旅游|生活|三农|农村|基层|党建|深度|热点|焦点|关注|街镇|镇街|社区|人物|读书|娱乐|时事|要聞|綜合|社會|經濟|財經|體育|國際|國內|地方|兩岸|天下|国防|军事|生态|房产|汽车|消费|服务|文娱|文体|悦读|乡村|县域|今日[\u3400-\u9fff]{2}|[\u3400-\u9fff]{2}(?:新闻|周刊))(?![\u3400-\u9fff])/y,
  paper:
    /[\u3400-\u9fff]{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|报|新闻|周刊|日報|晚報|早報|時報|週報|週刊)社?(?:\s*(?:主办|出版|承办))?(?![\u3400-\u9fff])/y,
} as const;
type Piece = keyof typeof PIECES;
const PIECE_NAMES = Object.keys(PIECES) as Piece[];
const NAME = /[\u3400-\u9fff·]{1,4}/y;
const GAP = /[\s\u3000|｜/／·•・\-—_、,，;；:：□■◇◆○●▲△★☆※()（）《》[\]【】]*/y;

/** The pieces that cover a line from end to end, each with its text; undefined where something else stands in it. */
function piecesOf(text: string): Map<Piece, string> | undefined {
  const found = new Map<Piece, string>();
  let named = false;
  let at = matched(GAP, text, 0);
  while (at < text.length) {
    let end = -1;
    for (const name of PIECE_NAMES) {
      end = matched(PIECES[name], text, at);
      if (end <= at) continue;
      if (!found.has(name)) found.set(name, text.slice(at, end));
      named = name === 'staff';
      break;
    }
    if (end <= at && (named || found.has('staff'))) end = nameEnd(text, at);
    if (end <= at) return undefined;
    at = matched(GAP, text, end);
  }
  return found;
}

/** Where a name stops that starts at `at`; -1 where none does. Behind a colon or stroke any short word may be one. */
function nameEnd(text: string, at: number): number {
  const end = matched(NAME, text, at);
  if (end < 0) return -1;
  const word = text.slice(at, end);
  return word.length === 1 || looksLikeName(word) || /[：:／/]\s*$/.test(text.slice(0, at)) ? end : -1;
}

/** Where the expression stops that starts at `at`; -1 where it does not match there. */
function matched(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** The name of a paper on a line of its own. */
const NAME_OF_PAPER = /^[\u3400-\u9fff]{1,6}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报)$/;
const JUMP =
  /^[（(【[]?\s*(?:下转|上接|紧接|转|接)\s*第?\s*(?:[一二三四五六七八九十]{1,3}|[A-Z]?\d{1,3})\s*[版页]\s*(?:[《“"][^》”"]{1,40}[》”"])?\s*(?:[下续]?[）)】\]]?)[▶►→]?$/;
const ENGLISH_HEAD =
  /^(?:[A-Z][\w'’ .&-]{0,40}[|·,•—–-]?\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d{1,2},?\s+\d{4})\s*[|·,•—–-]?\s*(?:Page\s*[A-Z]?\d{1,3})?$|^(?:Page|PAGE)\s*[A-Z]?-?\d{1,3}$|^(?:Vol|VOL)\.?\s*\w+.{0,40}(?:No|NO)\.?\s*\d+.{0,30}$/;
const ENGLISH_JUMP =
  /^[([]?\s*(?:(?:Continued|CONTINUED|Cont'd|See\s+\S{1,20},?|SEE\s+\S{1,20},?|Turn|Please\s+turn)\s+(?:from|on|to|FROM|ON|TO)?\s*(?:the\s+)?(?:page|Page|PAGE|p\.)\s*[A-Z]?-?\d{1,3}|From\s+(?:page|Page|PAGE)\s*[A-Z]?-?\d{1,3})\s*[)\]]?$/;
const BARE_NUMBER = /^[-—–·•\s]*(?:[A-Z]?\d{1,3})[-—–·•\s]*$/;

/**
 * Reads a line that is nothing but furniture: folio, running head, masthead, staff line, page number, jump line. The
 * line must be covered by such pieces from end to end, so prose that mentions a date or an editor is left alone.
 * Source: proofing reference §3. A date that stands alone may be a signature's and is no furniture.
 */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > LONGEST || text.length === 0) return undefined;
  if (JUMP.test(text) || ENGLISH_JUMP.test(text)) return plain('jump-line');
  if (BARE_NUMBER.test(text)) return { role: 'page-number', page: text.replace(/[^A-Z0-9]/g, ''), section: '' };
  if (ENGLISH_HEAD.test(text)) return plain(/^vol/i.test(text) ? 'masthead' : 'folio');
  const pieces = piecesOf(text);
  if (pieces === undefined) return undefined;
  if (pieces.size === 1 && pieces.has('paper') && NAME_OF_PAPER.test(text)) return plain('running-head');
  const role = roleOf(pieces);
  if (role === undefined) return undefined;
  const page = /[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}/.exec(pieces.get('page') ?? '')?.[0] ?? '';
  return { role, page: page.replace(/^0+(?=\d)/, ''), section: pieces.get('section') ?? '' };
}

function plain(role: MarginRole): Furniture {
  return { role, page: '', section: '' };
}

/** What the pieces of a line make it, the strongest first; undefined where they are too little to be sure. */
function roleOf(pieces: ReadonlyMap<Piece, string>): MarginRole | undefined {
  const dated = pieces.has('date') && (pieces.has('weekday') || pieces.has('lunar') || pieces.has('paper'));
  if (pieces.has('page') && (pieces.has('date') || pieces.has('weekday'))) return 'folio';
  if (pieces.has('number')) return 'masthead';
  if (dated) return 'folio';
  if (pieces.has('staff')) return 'staff-line';
  if (pieces.has('page')) return 'page-number';
  if (pieces.has('contact')) return 'staff-line';
  return undefined;
}
