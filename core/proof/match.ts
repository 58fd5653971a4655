import { classOf, HAN, is } from '../text/characters';

/** What a sticky expression finds exactly at `at`; null where it does not match there. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** True where the code unit at `at` is Han. Outside of the text nothing is. */
export function hanAt(text: string, at: number): boolean {
  return is(text.charCodeAt(at), HAN);
}

/** True where the code unit at `at` has one of the flags. */
export function classAt(text: string, at: number, flags: number): boolean {
  return (classOf(text.charCodeAt(at)) & flags) !== 0;
}
