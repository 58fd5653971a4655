import type { Said } from './said';

/** What went wrong, for a person and for a program: a stable code and a sentence that says what happened and what to do. */
export interface Fault {
  readonly code: string;
  readonly message: Said;
}

/** Errors are values at every border of core: nothing is thrown for bad input. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fault };

/** Wraps a value that was obtained without trouble. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a refusal: `code` is stable and machine-readable, `zh` and `en` are whole sentences. */
export function failure(code: string, zh: string, en: string): { readonly ok: false; readonly error: Fault } {
  return { ok: false, error: { code, message: { zh, en } } };
}
