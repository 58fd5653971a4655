/** The most bytes a name takes in UTF-8. Linux allows 255; the rest is left to the folder encryption that some have. */
const LONGEST = 200;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

/** What some system does not allow in a name, and the invisible marks that make a name look like another one. */
const FORBIDDEN = /[<>:"/\\|?*]|\p{Cc}|\p{Cs}|[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A file name that every system takes, made from any text, such as the title of an issue. `extension` comes without
 * its dot; `number` above 1 tells apart files of the same name: `钟楼 (2).md`.
 */
export function safeFileName(title: string, extension: string, number = 1): string {
  return safeName(title, `${numbered(number)}.${extension}`);
}

/** A name for a folder that every system takes. */
export function safeFolderName(title: string, number = 1): string {
  return safeName(title, numbered(number));
}

function numbered(number: number): string {
  return number > 1 ? ` (${number})` : '';
}

function safeName(title: string, ending: string): string {
  let stem = title
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  if (RESERVED.test(stem.trim())) stem = `_${stem}`;
  stem = withinBytes(stem, LONGEST - byteLength(ending)).replace(/[\s.]+$/, '');
  return `${stem === '' ? '清样' : stem}${ending}`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The longest beginning of a text that takes no more than `most` bytes; never half a character. */
function withinBytes(text: string, most: number): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += byteLength(character);
    if (length > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
