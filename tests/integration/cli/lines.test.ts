import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputLines } from '../../../electron/cli/lines';

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function linesOf(chunks: readonly Uint8Array[], longest?: number) {
  const lines: (string | undefined)[] = [];
  for await (const line of inputLines(streamOf(chunks), longest)) {
    lines.push(line === undefined ? undefined : new TextDecoder().decode(line));
  }
  return lines;
}

describe('lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const text = fc.array(fc.constantFrom('甲', 'b', '\n', '\r\n'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(60)), async (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        const expected = pieces.join('').split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it('that are too long are passed over without being kept', async () => {
    const chunks = ['ab\n', 'long', 'long', 'long\n', 'cd'].map((chunk) => Buffer.from(chunk));
    expect(await linesOf(chunks, 8)).toEqual(['ab', undefined, 'cd']);
  });
});
