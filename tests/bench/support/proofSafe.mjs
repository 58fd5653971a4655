import { author, sourceOf } from './issues.mjs';

const FULL = '，；：？！（）';
const HALF = ',;:?!()';

/**
 * A text with its marks narrowed, as OCR gives them.
 * @param {string} text
 */
export function narrowed(text) {
  return text.replace(/[，；：？！（）]/g, (mark) => HALF[FULL.indexOf(mark)] ?? mark);
}

/**
 * What an issue shows, article by article.
 * @param {any} core
 * @param {any} issue
 */
function shown(core, issue) {
  const view = core.viewOf(issue);
  return [...issue.articles.flatMap((/** @type {any} */ a) => a.paragraphs), ...issue.margin]
    .filter((/** @type {any} */ p) => p.role !== 'layout')
    .map((/** @type {any} */ p) => view.text(p))
    .join('\n');
}

/**
 * Whether the safe batch restores every narrowed mark, changes nothing else, and changes nothing the second time.
 * @param {any} core
 * @param {string[]} texts
 */
export function printSafeBatch(core, texts) {
  let marks = 0;
  let left = 0;
  let other = 0;
  let again = 0;
  const proofOnly = { ...core.DEFAULT_HOUSE };
  for (const text of texts) {
    const open = (/** @type {string} */ from) => core.newEdition('x', '', [sourceOf(from)], author).value;
    const before = open(narrowed(text));
    const cleaned = core.clean(before, 'safe', author, proofOnly).value.edition;
    again += core.clean(cleaned, 'safe', author, proofOnly).value.applied.length;
    const want = shown(core, core.clean(open(text), 'safe', author, proofOnly).value.edition.issue).replace(/\s/g, '');
    const have = shown(core, cleaned.issue).replace(/\s/g, '');
    for (const mark of text) if (FULL.includes(mark)) marks++;
    if (want.length !== have.length) {
      other += Math.abs(want.length - have.length);
      continue;
    }
    for (let at = 0; at < want.length; at++) {
      if (want[at] === have[at]) continue;
      if (FULL.includes(want[at] ?? '') && HALF.includes(have[at] ?? '')) left++;
      else other++;
    }
  }
  console.log(
    `\nsafe batch   ${marks} narrowed marks: ${left} left half width, ${other} other characters changed, ${again} changes the second time (goals 0, 0, 0)`,
  );
}
