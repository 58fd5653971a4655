/** A text in the encodings that OCR programs write. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** Two-byte codes of the characters of GB18030, read out of the decoder: the platform has no encoder for it. */
const codes = new Map<string, readonly [number, number]>();

function readCodes(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (!codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
}

/** @throws where a character takes more than two bytes */
export function gb18030(text: string): Uint8Array {
  if (codes.size === 0) readCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = codes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw new Error(`${character} has no code of two bytes`);
  }
  return new Uint8Array(bytes);
}
