/** The part of nspell that is used; the package brings no types. */
declare module 'nspell' {
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(affixes: string, dictionary: string): Nspell;
}
