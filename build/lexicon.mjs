// Makes core/lexicon/words.ts from the word list of jieba (MIT), which the dev dependency @node-rs/jieba carries.
// Run by hand (`node build/lexicon.mjs`) when that package is raised; the result is committed, so that core reads no file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './sources.mjs';

/** Rarer words say nothing about a seam. */
const RAREST = 4;
const HAN_WORD = /^[\u4e00-\u9fff]{1,4}$/;

const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json'));
/** @type {Map<string, string[]>} first character → the rest of each word and a letter for its frequency */
const buckets = new Map();
let words = 0;
for (const line of readFileSync(join(folder, 'dict.txt'), 'utf8').split('\n')) {
  const [word = '', count = '0'] = line.split(' ');
  const frequency = Number(count);
  if (!HAN_WORD.test(word) || (frequency < RAREST && word.length > 1)) continue;
  const first = word.charAt(0);
  const letter = String.fromCharCode(0x61 + Math.min(25, Math.round(Math.log2(Math.max(1, frequency)))));
  const bucket = buckets.get(first) ?? [];
  bucket.push(word.slice(1) + letter);
  buckets.set(first, bucket);
  words++;
}
const lines = [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, rest]) => first + rest.sort().join(''));
const text = `/**
 * ${words} Chinese words of one to four characters with their frequencies, made by \`build/lexicon.mjs\` from jieba's
 * dict.txt (https://github.com/fxsjy/jieba, MIT licence, Copyright (c) 2013 Sun Junyi; as @node-rs/jieba 2.0.3 carries it). A line for each first character;
 * behind it the rest of each word and a letter: a for a frequency of 1, each next letter for twice as many.
 */
export const WORDS =
  '${lines.join('\\n')}';
`;
writeFileSync(join(root, 'core/lexicon/words.ts'), text);
console.log(`${words} words, ${(Buffer.byteLength(text) / 2 ** 20).toFixed(2)} MiB`);
