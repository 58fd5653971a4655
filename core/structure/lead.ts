import { type Person, parsePeople } from './people';

/** The standing head of a news item: 电头 or 本报讯. */
export interface Lead {
  /** As printed, the bracket with the names included. */
  readonly text: string;
  /** Who sent it: 本报, 新华社, a paper's name, `AP`. */
  readonly agency: string;
  readonly people: readonly Person[];
}

const NAMES = '\\s*[（(]([^（）()]{2,60})[）)]';
const PLACE = '[\\u3400-\\u9fff、]{0,12}?';
const DATE = '\\s*\\d{1,2}月\\s*\\d{1,2}日\\s*';
const SENT = '(?:消息|专?电|专?讯|报道)';

/** 本报讯（…）, 本刊消息: the words alone are enough. */
const PAPER = new RegExp(`^(本报|本刊|本台|本网)(?:综合)?(?:讯|消息(?=[\\s（(：:]))(?:${NAMES})?\\s*[：:]?`);
/** 本报北京7月6日讯, 新华社北京7月6日电（记者 …）: a place and a date stand between. */
const DATED = new RegExp(
  `^据?(本报|本刊|新华社|新华网|中新社|中新网|人民网|央视新闻|央视网|法新社|路透社|美联社|塔斯社|共同社|中央社|[\\u3400-\\u9fff]{2,6}?报)${PLACE}${DATE}${SENT}(?:${NAMES})?\\s*[：:]?`,
);
/** 钟楼日报讯（…）, 据新华社电, 本报常州讯: without a date they need what follows a lead, or 用电 and 资讯 would be one. */
const UNDATED = new RegExp(
  `^据?(本报|本刊|新华社|新华网|中新社|中新网|人民网|央视新闻|央视网|[\\u3400-\\u9fff]{2,6}?(?:日报|晚报|晨报|早报|时报|商报|都市报|报|融媒))${PLACE}(?:综合)?${SENT}(?=[\\s（(：:])(?:${NAMES})?\\s*[：:]?`,
);
/** 本报讯 记者张三报道：, without a bracket. */
const OPEN_NAMES =
  /^(本报讯|本刊讯|本台讯|讯)\s*((?:(?:本报|特约|首席|见习|全媒体|融媒)*(?:记者|通讯员)\s*[\u3400-\u9fff·、\s]{2,30}?)+)\s*(?:报道|摄影报道|文\/图)\s*[：:]?/;
/** （记者 张三）at the very start. */
const BARE_NAMES = /^(?:讯)?\s*[（(]((?:本报|特约|首席|见习|全媒体|融媒)*(?:记者|通讯员)[^（）()]{2,50})[）)]/;
/** NEW YORK (AP) —, LONDON, July 6 (Reuters) - */
const LATIN =
  /^[A-Z][A-Z .,'-]{2,40}(?:,\s*[A-Z][a-z]+\.?\s*\d{0,2})?\s*(?:[(（]([A-Z][\w ]{1,20})[)）])?\s*[—–-]{1,2}\s/;
/** No lead is without one of these; most lines are, and need no closer look. */
const MAYBE = /[讯訊电電息者道]|^[A-Z]/;
const FIRST = /^[\u3400-\u9fff（(A-Z]/;

/** Traditional characters of the words of a lead and their simplified forms, one code unit each. */
const TRADITIONAL = /[報訊記電員華]/g;
const SIMPLIFIED: Readonly<Record<string, string>> = { 報: '报', 訊: '讯', 記: '记', 電: '电', 員: '员', 華: '华' };

/** Reads the lead that a paragraph starts with; undefined where it starts with none. Source: proofing reference §3. */
export function parseLead(text: string): Lead | undefined {
  const printed = text.slice(0, 120);
  if (!FIRST.test(printed) || !MAYBE.test(printed)) return undefined;
  // Length-preserving, so what is found is cut out of the text as printed.
  const head = printed.replace(TRADITIONAL, (each) => SIMPLIFIED[each] ?? each);
  const wire = PAPER.exec(head) ?? DATED.exec(head) ?? UNDATED.exec(head);
  const open = OPEN_NAMES.exec(head);
  if (open !== null && open[0].length > (wire?.[0].length ?? 0)) return leadOf(printed, open, 1, 2);
  if (wire !== null) return leadOf(printed, wire, 1, 2);
  const bare = BARE_NAMES.exec(head);
  if (bare !== null) return leadOf(printed, bare, 0, 1);
  const latin = LATIN.exec(head);
  return latin === null ? undefined : leadOf(printed, latin, 1, 0);
}

/** A lead from what an expression found; `agency` and `names` are its groups, 0 for none. */
function leadOf(printed: string, found: RegExpExecArray, agency: number, names: number): Lead {
  const list = names === 0 ? undefined : found[names];
  const at = list === undefined ? -1 : found[0].lastIndexOf(list);
  const people = list === undefined ? undefined : parsePeople(printed.slice(at, at + list.length));
  return {
    text: printed.slice(0, found[0].length).trimEnd(),
    agency: agency === 0 ? '' : (found[agency] ?? ''),
    people: people ?? [],
  };
}
