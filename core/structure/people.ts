import { looksLikeName } from './names';

/** What a person did for the article, as printed; empty where only the name stands. */
export interface Person {
  readonly name: string;
  readonly role: string;
}

/** What a person is, with the house before it: 安平县融媒体中心记者. It stands before the names and stays theirs. */
const POST =
  /^(?:[\u3400-\u9fff]{1,14}?(?:报|報|社|台|臺|中心|网|網|传媒|周刊))?(?:(?:本报|本報|本刊|特约|特約|首席|见习|見習|实习|實習|全媒体|融媒体?|新华社|驻[\u4e00-\u9fff]{2,4}?)*(?:记者|記者|通讯员|通訊員|实习生|實習生|特派员|评论员|摄影|攝影|报道员|编辑|作者))[／/:：]?/;
/** What a person did. It stands before the names (`文 张三 图 李四`) or behind them (`张三 文 李四 摄`). */
const WORK = /^(?:文字|撰文|供图|图文|文[／/]图|图[／/]文|[文图][／/]摄|摄[／/]文|文|图)[／/:：]?/;
/** The same as a word of its own. */
const ALONE =
  /^(?:图文报道|摄影报道|文字报道|图片报道|文[／/]图|图[／/]文|[文图][／/]摄|摄[／/]文|供图|图文|摄影|攝影|摄|攝|报道|報導|報道|文字|文|图)$/;
/** The same run together with the last name: `李想摄`. A single 文 or 图 may belong to the name. */
const GLUED =
  /^([\u3400-\u9fff·]{2,15}?)[／/]?(图文报道|摄影报道|文字报道|图片报道|文[／/]图|图[／/]文|[文图][／/]摄|供图|摄影|攝影|摄|攝|报道|報導|報道)$/;
/** Work that is told behind the names only. */
const BEHIND = /摄$|攝$|供图$|报道$|報導$|報道$/;
/** A word of a name in Latin letters: Lily, O'Brien, J.R. */
const LATIN = /^[A-Z][A-Za-z.'’-]*$/;

/** Reads people one word after another. */
class Reader {
  readonly people: Person[] = [];
  private role = '';
  /** True where the role in force says what was done and not what somebody is. */
  private work = false;
  /** The first of the people that no word behind them has spoken of yet. */
  private open = 0;

  /** Reads the words of one stretch without commas; false where anything is no name. */
  read(words: readonly string[]): boolean {
    for (let index = 0; index < words.length; index++) {
      const word = this.behindRole(words[index] as string);
      if (word === '') continue;
      const [name, used] = nameAt(word, words.slice(index + 1), this.role !== '');
      index += used;
      if (!this.add(name)) return false;
    }
    return true;
  }

  /** What is left of a word when the role that it starts with, or is, has been taken note of. */
  private behindRole(word: string): string {
    if (ALONE.test(word) && this.isBehind(word)) {
      this.close(word);
      return '';
    }
    const named = POST.exec(word) ?? WORK.exec(word);
    if (named === null) return word;
    this.work = !POST.test(word);
    this.role = named[0].replace(/[／/:：]$/, '');
    return word.slice(named[0].length);
  }

  /** True where work told by a word of its own is that of the names before it. */
  private isBehind(work: string): boolean {
    return this.open < this.people.length && (BEHIND.test(work) || !this.work);
  }

  private add(word: string): boolean {
    const [, name = word, work] = GLUED.exec(word) ?? [];
    if (!looksLikeName(name) && !LATIN.test(name.split(' ')[0] as string)) return false;
    this.people.push({ name, role: this.role });
    if (work !== undefined) this.close(work);
    return true;
  }

  /** Gives work to all who have none yet; what somebody is stays. The next names start afresh. */
  private close(work: string): void {
    for (let index = this.open; index < this.people.length; index++) {
      const person = this.people[index] as Person;
      if (!POST.test(person.role) || /^[摄攝]影$/.test(person.role)) this.people[index] = { ...person, role: work };
    }
    this.open = this.people.length;
    this.role = '';
    this.work = false;
  }
}

/** The name that starts with a word, and how many of the words behind belong to it: padded names, Latin ones. */
function nameAt(word: string, behind: readonly string[], roled: boolean): [string, number] {
  if (word.length === 1 && behind[0]?.length === 1) return [word + behind[0], 1];
  // A capital letter alone makes no name: only behind a role are Latin words taken for one.
  if (!roled || !LATIN.test(word)) return [LATIN.test(word) ? '' : word, 0];
  let used = 0;
  while (used < 3 && LATIN.test(behind[used] ?? '')) used++;
  return [[word, ...behind.slice(0, used)].join(' '), used];
}

/**
 * Reads a run of people: roles apply to the names behind them until the next role (`记者 张三 通讯员 李四`), work that is
 * told at the end to the names before it (`张磊 摄 李想摄`). Names stand apart by space or 、, and names of two
 * characters may be padded (`安 东`). Undefined where anything is left that is no name.
 */
export function parsePeople(text: string): Person[] | undefined {
  const reader = new Reader();
  for (const stretch of text.split(/[、，,;；]/)) {
    const words = stretch.split(/[\s·]*\s+/).filter((word) => word !== '');
    if (!reader.read(words)) return undefined;
  }
  const { people } = reader;
  return people.length > 0 && people.length <= 12 ? people : undefined;
}
