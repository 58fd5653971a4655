import { type Person, parsePeople } from './people';

/** A photo or text credit: who, and the words that make it one. */
export interface Credit {
  /** As printed. */
  readonly text: string;
  readonly people: readonly Person[];
  /** 图文报道, 摄, 供图 ... */
  readonly kind: string;
  /** Where it starts in the text that was read, in code units. */
  readonly start: number;
}

const KIND =
  /\s*(图文报道|摄影报道|文字报道|图片报道|文[／/]图|图[／/]文|[文图][／/]摄|摄[／/]文|图文|文\s*图|供图|攝影|摄影|攝|摄|报道|報導|報道|[／/]文|[／/]图|[／/]摄)\s*[）)]?$/;
/** What credits end with. Most paragraphs do not, and need no closer look. */
const LAST = new Set('道導图文摄攝影）) ');
const LONGEST = 60;

/** Reads a line that is a credit and nothing else: `童华岗 冷媚妮 王栋栋图文报道`, `（本报记者 张三 摄）`. */
export function parseCredit(text: string): Credit | undefined {
  if (text.length > LONGEST || text.length < 3) return undefined;
  const kind = KIND.exec(text);
  if (kind === null) return undefined;
  const names = text.slice(0, kind.index).replace(/^[□■◇◆▲△●○（(\s]+/, '');
  const people = peopleOf(names, kind[1] as string);
  return people === undefined ? undefined : { text, people, kind: kind[1] as string, start: 0 };
}

/**
 * Finds a credit that was run together with the end of a paragraph: `……辛勤付出。 童华岗 冷媚妮 王栋栋图文报道`.
 * It must follow a finished sentence. `记者张三报道。` is prose: it ends with a full stop and is left alone.
 */
export function findTailCredit(text: string): Credit | undefined {
  if (!LAST.has(text[text.length - 1] as string)) return undefined;
  const kind = KIND.exec(text.slice(-LONGEST));
  if (kind === null) return undefined;
  const end = text.length - Math.min(text.length, LONGEST) + kind.index;
  for (let start = end; start > 0 && end - start < LONGEST - 8; start--) {
    if (!/[。！？…”’）)」』]/.test(text[start - 1] as string)) continue;
    let first = start;
    while (/[\s□■◇◆▲△●○（(]/.test(text[first] ?? '')) first++;
    const people = peopleOf(text.slice(first, end), kind[1] as string);
    if (people === undefined) return undefined;
    while (first > start && /\S/.test(text[first - 1] as string)) first--;
    return { text: text.slice(first), people, kind: kind[1] as string, start: first };
  }
  return undefined;
}

/** The people of a credit, the last of them with the words that it ends with as their role. */
function peopleOf(names: string, kind: string): Person[] | undefined {
  return parsePeople(`${names} ${kind.replace(/\s+|^[／/]/g, '')}`);
}
