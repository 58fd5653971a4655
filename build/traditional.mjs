// Makes core/lists/traditional.ts from the character tables of OpenCC (Apache-2.0), which the dev dependency opencc-js
// carries. Run by hand (`node build/traditional.mjs`) when that package is raised; the result is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const folder = join(root, 'node_modules/opencc-js/dist/esm-lib/dict');

/** Characters of GB 2312: right in simplified text, whatever else they are. */
const simplified = new Set();
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) simplified.add(new TextDecoder('gbk').decode(Uint8Array.of(row, cell)));
}
/** In the list of general standard characters of 2013 again, mostly for names. */
for (const name of '昇陞甦喆堃邨氾犇龢迳钜仝淼晳皙瞋噘蹚勠燊濛於著乾瞭藉') simplified.add(name);

/**
 * @param {string} name
 * @returns {[string, string][]} from and to
 */
function pairsOf(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const table = text.slice(text.indexOf('"') + 1, text.lastIndexOf('"'));
  return table.split('|').map((line) => /** @type {[string, string]} */ (line.split(' ').slice(0, 2)));
}

/** @type {Map<string, string>} */
const table = new Map();
const toSimplified = new Map(pairsOf('TSCharacters.js'));
for (const [from, to] of toSimplified) if (from !== to) table.set(from, to);
for (const [japanese, traditional] of pairsOf('JPShinjitaiCharacters.js')) {
  const to = toSimplified.get(traditional) ?? traditional;
  if (japanese !== to && !table.has(japanese)) table.set(japanese, to);
}
const kept = [...table].filter(
  ([from, to]) => from.length === 1 && to.length === 1 && !simplified.has(from) && simplified.has(to),
);
kept.sort(([a], [b]) => (a < b ? -1 : 1));
const text = `/**
 * ${kept.length} traditional and Japanese characters that GB 2312 lacks, each followed by the simplified one. Made by
 * \`build/traditional.mjs\` from the tables of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC, as opencc-js 1.4.2
 * carries them).
 */
export const TRADITIONAL =
  '${kept.map((pair) => pair.join('')).join('')}';
`;
writeFileSync(join(root, 'core/lists/traditional.ts'), text);
console.log(`${kept.length} characters`);
