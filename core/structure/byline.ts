import { logProbability } from '../lexicon/lexicon';
import { type Person, parsePeople } from './people';

/** Marks that papers set before a byline. */
const ORNAMENT = /^[□■◇◆○●▲△★☆◎※\s]+/;
const ENGLISH_NAME = "[A-Z][\\w.'’-]*(?:\\s+(?:de|van|von|[A-Z][\\w.'’-]*)){0,4}";
/** By Jane Doe and Tom Brown, Photos by …, By JANE DOE, Staff Writer. */
const ENGLISH = new RegExp(
  `^(?:By|BY|(?:Story|Text|Words|Photos?|Photographs?|Pictures?)(?: and photos?)? by)\\s+(${ENGLISH_NAME}(?:(?:,|\\s+and|\\s+AND|\\s+&)\\s+${ENGLISH_NAME}){0,4}?)(?:\\s*[,|]\\s*(?:[A-Z]\\w+ ){0,2}(?:Staff|STAFF|Writer|Reporter|Correspondent|Editor|Columnist)(?:\\s+(?:Writer|WRITER|Reporter|REPORTER|Photographer))?)?$`,
);
const FIRST = /^[\u3400-\u9fff□■◇◆○●▲△★☆◎※（(]/;

/**
 * Reads a line that holds names and nothing else: `何一智 陶莹`, `□本报记者 张三 通讯员 李四`, `（记者 张三）`. Source:
 * proofing reference §3, "names-only line". A headline of two short words looks alike, so every word needs a surname,
 * and the caller needs a place where a byline may stand.
 */
export function parseByline(text: string): Person[] | undefined {
  const english = text.length <= 120 ? ENGLISH.exec(text) : null;
  if (english !== null) {
    const names = (english[1] as string).split(/,\s+|\s+(?:and|AND|&)\s+/);
    return names.map((name) => ({ name, role: '' }));
  }
  if (text.length < 2 || text.length > 60 || !FIRST.test(text)) return undefined;
  let names = text.replace(ORNAMENT, '').trim();
  const bracketed = /^[（(](.*)[）)]$/.exec(names);
  if (bracketed !== null) names = bracketed[1] as string;
  const people = parsePeople(names);
  // A single name without a role may be any word that starts like a name: 公告, 高峰.
  const [only, ...others] = people ?? [];
  if (only !== undefined && others.length === 0 && only.role === '' && isWord(only.name)) return undefined;
  return people;
}

/** Logarithm (base 2) of the probability from which on a word is common. */
const COMMON = -17;

/** True for a common word, and for what a point joins when either side is a word: 二十四节气·白露 is no transcribed name. */
function isWord(text: string): boolean {
  if (text.includes('·')) return text.split('·').some((part) => logProbability(part) !== undefined);
  return (logProbability(text) ?? Number.NEGATIVE_INFINITY) > COMMON;
}
