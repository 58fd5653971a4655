import { narrowed } from './proofSafe.mjs';

/** Its spacing rules are a web style that newspapers do not have; without them it is at its best. */
const SPACING_OFF = /** @type {const} */ ({ 'space-around-alphabet': 0, 'space-around-number': 0 });

/**
 * What other programs make of the same narrowed text: marks they leave half width, other characters they change, spaces
 * they put in or take out.
 * @param {string[]} texts
 * @param {(text: string) => string} autocorrect
 */
export async function printOthers(texts, autocorrect) {
  const lintMd = await import('@lint-md/core').catch(() => undefined);
  const zhlint = await import('zhlint').catch(() => undefined);
  compare('autocorrect-node', texts, autocorrect);
  if (lintMd === undefined) console.log('             @lint-md/core is not installed');
  else
    compare('@lint-md/core', texts, (text) => lintMd.lintMarkdown(text, SPACING_OFF, true).fixedResult?.result ?? text);
  if (zhlint === undefined) console.log('             zhlint is not installed');
  else compare('zhlint', texts, (text) => zhlint.run(text, { rules: { preset: 'default' } }).result);
}

/**
 * @param {string} name
 * @param {string[]} texts
 * @param {(text: string) => string} fix
 */
function compare(name, texts, fix) {
  let left = 0;
  let changed = 0;
  let added = 0;
  let removed = 0;
  let failed = 0;
  for (const text of texts) {
    let result = '';
    try {
      result = fix(narrowed(text));
    } catch {
      failed++;
      continue;
    }
    const [want, have] = [text.replace(/\s/g, ''), result.replace(/\s/g, '')];
    const spaces = (result.match(/ /g) ?? []).length - (text.match(/ /g) ?? []).length;
    if (spaces > 0) added += spaces;
    else removed -= spaces;
    if (want.length !== have.length) {
      changed += Math.abs(want.length - have.length);
      continue;
    }
    for (let at = 0; at < want.length; at++) {
      if (want[at] === have[at]) continue;
      if ('，；：？！（）'.includes(want[at] ?? '')) left++;
      else changed++;
    }
  }
  const failures = failed === 0 ? '' : `, ${failed} texts it could not read`;
  console.log(
    `  beside it  ${name.padEnd(16)} leaves ${left}, changes ${changed} other characters, adds ${added} and removes ${removed} spaces${failures}`,
  );
}
