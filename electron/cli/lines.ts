/** A line longer than this is passed over: the text of a source of 20 MB takes up to six times that as JSON. */
export const LONGEST_LINE = 128 * 1024 * 1024;

const LINE_END = 0x0a;

/** A line of input without its end, as bytes; undefined for one that is longer than any line may be. */
export type InputLine = Uint8Array | undefined;

/**
 * Cuts a stream into lines. Only the line that is being read is in memory, however many there are; it is put together
 * once, so a line of many megabytes costs no more than its length.
 */
export async function* inputLines(
  stream: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): InputLine => {
    const line = length > longest ? undefined : withoutReturn(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** Files from Windows end their lines with CR LF. */
function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
