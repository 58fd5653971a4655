import type { Fault } from '@core/result';
import type { Said } from '@core/said';

/** What came of one input, wherever it was worked on: it travels between threads, so it is plain data. */
export interface Reply {
  readonly ok: boolean;
  /** For standard output. */
  readonly said: readonly Said[];
  /** For standard error. */
  readonly complaints: readonly Said[];
  /** What the main thread goes on with, where it does. */
  readonly data?: unknown;
}

/** An input that was refused: one sentence, with its name in front. */
export function refusal(name: string, { message }: Fault): Reply {
  return { ok: false, said: [], complaints: [about(name, message)] };
}

/** A sentence about a file. */
export function about(path: string, { zh, en }: Said): Said {
  return { zh: `${path}：${zh}`, en: `${path}: ${en}` };
}

/** A line that belongs to the one above. */
export function indented({ zh, en }: Said): Said {
  return { zh: `  ${zh}`, en: `  ${en}` };
}

/** The same words in both languages. */
export function plain(text: string): Said {
  return { zh: text, en: text };
}
