import { createHash } from 'node:crypto';
import { recordOf } from '@core/export/record';
import type { Issue } from '@core/issue/issue';
import { ledgerOf } from '@core/issue/ledger';
import { clean, detect } from '@core/pipeline';
import type { Result } from '@core/result';
import { decode } from '@core/source/decode';
import { newEdition } from '@core/structure/newEdition';
import { outcomeOf } from '../../../electron/cli/outcome';
import { readFormat, writeFormat } from '../../../electron/library/format';
import { fileFrom, ISSUE_FORMAT } from '../../../electron/library/issueFile';
import { LIBRARY_FORMAT, newLibraryFile } from '../../../electron/library/libraryFile';
import { jsonLines } from '../../../electron/library/lines';
import { mutated, mutatedJson, type Random, randomFrom, randomText } from './mutate';

const AUTHOR = { who: 'fuzz', when: '2026-11-24T00:00:00.000Z' };

/** What one case came to: what is wrong with it, if anything, and whether the input was taken. */
export interface FuzzOutcome {
  readonly kind: string;
  readonly taken: boolean;
  readonly trouble?: string;
}

/**
 * One case, made from its number alone: a mutated or random file through the importer and all rules, through the filter,
 * or as a file of the library. Whatever comes, it must end in an issue whose ledger balances or in a sentence.
 *
 * @param corpus texts that mutation starts from
 */
export function fuzzCase(number: number, corpus: readonly string[]): FuzzOutcome {
  const random = randomFrom(number);
  const kind = (['import', 'import', 'import', 'filter', 'issue file', 'library file'] as const)[random(6)] ?? 'import';
  const text = random(4) === 0 ? randomText(random) : sliceOf(corpus[random(corpus.length)] ?? '', random);
  try {
    switch (kind) {
      case 'import':
        return { kind, ...imported(bytesOf(text, random)) };
      case 'filter':
        return { kind, ...filtered(text, random) };
      case 'issue file':
        return { kind, ...readBack(jsonLines(issueFile(text)), random, ISSUE_FORMAT) };
      default:
        return { kind, ...readBack(JSON.stringify(newLibraryFile('zh')), random, LIBRARY_FORMAT) };
    }
  } catch (error) {
    return { kind, taken: false, trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

type Outcome = Omit<FuzzOutcome, 'kind'>;

function sliceOf(text: string, random: Random): string {
  const start = random(text.length);
  return text.slice(start, start + 20 + random(900));
}

/** A text as some OCR program might have saved it, and then not always whole. */
function bytesOf(text: string, random: Random): Uint8Array {
  const encodings = ['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const;
  const bytes = Buffer.from(text, encodings[random(encodings.length)]);
  const mark = [[], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]][random(5)] ?? [];
  return mutated(Buffer.concat([Buffer.from(mark), bytes]), random, random(6));
}

function imported(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(decoded);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding } = decoded.value;
  const edition = newEdition('issue', '', [{ id: 't1', name: 'fuzz.txt', sha256, encoding, text }], AUTHOR);
  if (!edition.ok) return refused(edition);
  const cleaned = clean(edition.value, 'suggested', AUTHOR);
  if (!cleaned.ok) return refused(cleaned);
  const { issue } = cleaned.value.edition;
  recordOf(issue, { applied: cleaned.value.applied, open: detect(issue) });
  return unbalanced(edition.value.issue) ?? unbalanced(issue) ?? { taken: true };
}

function unbalanced(issue: Issue): Outcome | undefined {
  return ledgerOf(issue).balanced ? undefined : { taken: false, trouble: 'The ledger does not balance.' };
}

function filtered(text: string, random: Random): Outcome {
  const line = mutated(Buffer.from(JSON.stringify({ id: random(9), text })), random, random(4));
  const outcome = outcomeOf(line, { level: 'suggested', language: 'zh', proof: random(2) === 0 });
  if (!('error' in outcome)) return { taken: true };
  const { code, message } = outcome.error;
  return code === 'internal' || message === '' ? { taken: false, trouble: message } : { taken: false };
}

function issueFile(text: string): ReturnType<typeof fileFrom> {
  const source = { id: 't1', name: 'fuzz.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text };
  const edition = newEdition('issue', '', [source], AUTHOR);
  if (!edition.ok) throw new Error(edition.error.message.en);
  return fileFrom(edition.value);
}

function readBack<T>(text: string, random: Random, format: Parameters<typeof readFormat<T>>[1]): Outcome {
  const times = 1 + random(3);
  const changed =
    random(4) === 0
      ? Buffer.from(mutated(Buffer.from(text), random, times)).toString('utf8')
      : mutatedJson(text, random, times);
  const read = readFormat(changed, format);
  if (!read.ok) return refused(read);
  // What was taken can be written, and read again as the same.
  const again = readFormat(writeFormat(read.value.value, format), format);
  const same = again.ok && JSON.stringify(again.value.value) === JSON.stringify(read.value.value);
  return same ? { taken: true } : { taken: true, trouble: 'What was taken does not come back as it was.' };
}

function refused(result: Result<unknown>): Outcome {
  if (result.ok) return { taken: true };
  const { code, message } = result.error;
  const said = code !== '' && /[。！？]$/.test(message.zh) && /[.!?]$/.test(message.en);
  return said ? { taken: false } : { taken: false, trouble: `No sentence: ${code} ${message.zh} ${message.en}` };
}
