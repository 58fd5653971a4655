import { type Result, success } from '../result';
import {
  checkText,
  empty,
  isTooBad,
  LARGEST_SOURCE,
  notText,
  tooLarge,
  UNREADABLE_FEW,
  UNREADABLE_SHARE,
} from './check';
import { refusalOfKind } from './fileKind';
import { scanGb18030 } from './gb18030';
import type { Place, Scan } from './place';
import { scanUtf8 } from './utf8';
import { guessUtf16, scanUtf16, type Utf16 } from './utf16';

export type Encoding = 'utf-8' | Utf16 | 'gb18030';

/** Bytes that could not be read. The text shows one U+FFFD in their place. */
export interface DecodeProblem extends Place {
  /** Line of the text, counted from 1. */
  readonly line: number;
}

/** What bytes say. */
export interface Decoded {
  /** The text without a byte order mark; line ends and blanks as they came. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly DecodeProblem[];
}

/** How the bytes are to be read, and what stands in the way. */
interface Reading {
  readonly encoding: Encoding;
  /** Length of the byte order mark. */
  readonly from: number;
  readonly scan: Scan;
}

/** Byte order marks. The one of UTF-32 is none of ours: such a file is full of NUL and refused for that. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

/**
 * Turns the bytes of a file into text, whatever the OCR program wrote: UTF-8, UTF-16 or GB18030 (with it GBK and
 * GB2312), with or without a byte order mark. A few unreadable bytes are let through and reported with their place;
 * what is empty, no text or too large is refused. Never throws.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return empty();
  if (bytes.length > LARGEST_SOURCE) return tooLarge();
  const kind = refusalOfKind(bytes);
  if (kind?.readsAsText) return kind.refusal;
  const decoded = decodeText(bytes);
  return kind !== undefined && !decoded.ok ? kind.refusal : decoded;
}

function decodeText(bytes: Uint8Array): Result<Decoded> {
  const { encoding, from, scan } = chooseReading(bytes);
  if (scan.bad > scan.places.length) return notText();
  const { text, problems } = readAround(bytes, from, encoding, scan.places);
  if (problems.length > 0 && (isTooBad(problems.length, text.length) || text.replaceAll('\ufffd', '').trim() === ''))
    return notText();
  const checked = checkText(text);
  return checked.ok ? success({ text, encoding, problems }) : checked;
}

function chooseReading(bytes: Uint8Array): Reading {
  const most = UNREADABLE_FEW + Math.floor(bytes.length * UNREADABLE_SHARE);
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return readingOf(bytes, mark.encoding, mark.bytes.length, most);
  const utf8 = readingOf(bytes, 'utf-8', 0, most);
  // Latin text in UTF-16 is UTF-8 without fault, but every other byte of it is NUL.
  if (utf8.scan.bad === 0 && !bytes.includes(0)) return utf8;
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return readingOf(bytes, utf16, 0, most);
  // Three bytes in the right order hardly come about by chance: of Chinese in GB18030, a seventh looks like UTF-8 and
  // the rest does not. So a text in UTF-8 with some bad bytes stays what it is.
  if (utf8.scan.good > utf8.scan.bad) return utf8;
  const gb18030 = readingOf(bytes, 'gb18030', 0, most);
  return gb18030.scan.good > 0 && gb18030.scan.bad <= utf8.scan.bad ? gb18030 : utf8;
}

function readingOf(bytes: Uint8Array, encoding: Encoding, from: number, most: number): Reading {
  switch (encoding) {
    case 'utf-8':
      return { encoding, from, scan: scanUtf8(bytes, from, most) };
    case 'gb18030':
      return { encoding, from, scan: scanGb18030(bytes, from, most) };
    default:
      return { encoding, from, scan: scanUtf16(bytes, from, encoding, most) };
  }
}

/**
 * Decodes what is sound and puts one U+FFFD for each bad place. Decoders of different platforms show different numbers
 * of them; a source must read the same everywhere, because spans count its characters.
 */
function readAround(
  bytes: Uint8Array,
  from: number,
  encoding: Encoding,
  places: readonly Place[],
): { readonly text: string; readonly problems: readonly DecodeProblem[] } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const pieces: string[] = [];
  const problems: DecodeProblem[] = [];
  let line = 1;
  let at = from;
  for (const place of places) {
    const piece = decoder.decode(bytes.subarray(at, place.offset));
    line += piece.match(/\r\n|\r|\n/g)?.length ?? 0;
    pieces.push(piece, '\ufffd');
    problems.push({ ...place, line });
    at = place.offset + place.length;
  }
  pieces.push(decoder.decode(bytes.subarray(at)));
  return { text: pieces.join(''), problems };
}
