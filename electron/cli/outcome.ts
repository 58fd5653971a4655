import { type IssueRecord, recordOf } from '@core/export/record';
import type { ApplyLevel } from '@core/pipeline';
import { type Fault, failure, type Result, success } from '@core/result';
import type { Said } from '@core/said';
import { checkText, LARGEST_SOURCE, tooLarge } from '@core/source/check';
import { mend, mendBreaks, sha256Of } from './edition';
import type { InputLine } from './lines';

type Id = string | number;

/** What comes of a line of `filter`: the mended issue, or why there is none. `id` is the one that the line brought. */
export type Outcome =
  | ({ readonly id: Id } & IssueRecord)
  | { readonly id?: Id; readonly error: { readonly code: string; readonly message: string } };

interface Input {
  readonly id: Id;
  readonly text: string;
}

/** What all lines of a run share. */
export interface FilterSettings {
  readonly level: ApplyLevel;
  readonly language: keyof Said;
  /** All rules of proofing as well, and not only break repair and the width of marks. */
  readonly proof: boolean;
}

/** Mends the issue of one line. Never throws: a rule that fails on a text costs this line and no other. */
export function outcomeOf(line: InputLine, { level, language, proof }: FilterSettings): Outcome {
  const value = parse(line);
  if (!value.ok) return { error: told(value.error, language) };
  const input = inputOf(value.value);
  if (!input.ok) return { ...idOf(value.value), error: told(input.error, language) };
  const { id, text } = input.value;
  try {
    const source = { name: String(id), sha256: sha256Of(text), encoding: 'utf-8', text };
    const mended = proof ? mend(source, level) : mendBreaks(source, level);
    if (!mended.ok) return { id, error: told(mended.error, language) };
    return { id, ...recordOf(mended.value.edition.issue, mended.value) };
  } catch (error) {
    return { id, error: told(internal(error), language) };
  }
}

function told({ code, message }: Fault, language: keyof Said): { code: string; message: string } {
  return { code, message: message[language] };
}

function parse(line: InputLine): Result<unknown> {
  if (line === undefined) return tooLarge();
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return failure('not-json', '这一行不是 JSON。请检查输入。', 'This line is no JSON. Check the input.');
    }
    return failure(
      'not-utf-8',
      '这一行不是 UTF-8 编码。请先转换编码。',
      'This line is not in UTF-8. Convert it first.',
    );
  }
}

function inputOf(value: unknown): Result<Input> {
  const id = idOf(value).id;
  if (id === undefined || typeof value !== 'object' || value === null || !('text' in value)) return shapeless();
  if (typeof value.text !== 'string') return shapeless();
  if (Buffer.byteLength(value.text, 'utf8') > LARGEST_SOURCE) return tooLarge();
  const text = checkText(value.text.replace(/^\ufeff/, ''));
  return text.ok ? success({ id, text: text.value }) : text;
}

/** The id of a line, where it has one that tells it from others. */
function idOf(value: unknown): { id?: Id } {
  if (typeof value !== 'object' || value === null || !('id' in value)) return {};
  return typeof value.id === 'string' || typeof value.id === 'number' ? { id: value.id } : {};
}

function shapeless(): ReturnType<typeof failure> {
  return failure(
    'not-an-issue',
    '这一行不是 {"id": …, "text": "…"}：id 是文字或数字，text 是一期的文字。',
    'This line is not {"id": …, "text": "…"}, with a string or a number as id and the text of an issue as text.',
  );
}

function internal(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return failure(
    'internal',
    `程序出错，这一期没有处理（${reason}）。请把这一行报告给开发者。`,
    `The program failed on this issue (${reason}). Please report this line to its developers.`,
  ).error;
}
