// `node tests/bench/generator.mjs OUT [FOLDER] [SEED]`: makes test issues from the truths of the benchmark with other
// defects of the same kinds: headlines without marks, kickers and decks, other leads and furniture, printed indents,
// squares instead of characters as the measure of a line, page feeds, captions between halves, no blank lines.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { issuesOf } from './support/issues.mjs';
import { CAPTIONS, FURNITURE, LEADS, person, wrap } from './support/layouts.mjs';
import { pick, randomFrom } from './support/random.mjs';

const [out = 'out/bench-made', from = '../shared/bench', seed = '11'] = process.argv.slice(2);
const folder = existsSync(join(from, 'dev')) ? join(from, 'dev') : from;
const target = join(resolve(out), 'dev');
mkdirSync(target, { recursive: true });
const random = randomFrom(Number(seed));
const narrow = (/** @type {string} */ text) =>
  text.replace(/[，；：？！（）]/g, (m) => String.fromCharCode(m.charCodeAt(0) - 0xfee0));

/**
 * @param {any} truth
 * @returns {{text: string, truth: any}}
 */
function made(truth) {
  const style = {
    marks: random() < 0.5,
    indent: pick(['', '　　', '  '], random),
    wrapped: random() < 0.4,
    width: pick([11, 14, 16, 19, 22, 26], random),
    blank: random() < 0.6,
    half: random() < 0.5,
    corner: random() < 0.15,
    pages: random() < 0.4,
  };
  if (style.wrapped && !style.marks) style.blank = true;
  // Paragraphs that neither blank lines nor indents part can only be told apart by their ends.
  /** @type {string[]} */
  const lines = [];
  /** @type {any[]} */
  const articles = [];
  /** @type {string[]} */
  const furniture = [];
  const glyphs = (/** @type {string} */ text) =>
    style.corner
      ? text.replace(/[“”‘’]/g, (mark) => ({ '“': '「', '”': '」', '‘': '『', '’': '』' })[mark] ?? mark)
      : text;
  const gap = () => {
    if (style.blank) lines.push('');
  };
  for (const article of truth.articles) {
    /** @type {any[]} */
    const defects = [];
    const kicker = random() < 0.15 ? '奋进新征程 建功新时代' : '';
    const deck = random() < 0.15 ? '——来自基层一线的报道' : '';
    const mark = (/** @type {number} */ level) => (style.marks ? `${'#'.repeat(level)} ` : '');
    const headline = glyphs(article.headline);
    lines.push('');
    if (kicker !== '') lines.push(`${mark(3)}${kicker}`);
    lines.push(`${mark(2)}${headline}`);
    if (deck !== '') lines.push(`${mark(3)}${deck}`);
    lines.push('');
    const bare = article.paragraphs.map((/** @type {string} */ p) =>
      glyphs(p.startsWith(article.lead) ? p.slice(article.lead.length) : p),
    );
    const lead = pick(LEADS, random)(random);
    // Without marks a headline without a lead behind it is told by its looks alone; that is what is to be tested too.
    const byline = lead === '' ? `${person(random)} ${person(random)}` : '';
    if (byline !== '') {
      lines.push(byline);
      gap();
    }
    const paragraphs = bare.map((/** @type {string} */ p, /** @type {number} */ index) => (index === 0 ? lead + p : p));
    for (const [index, paragraph] of paragraphs.entries()) {
      const shown = style.half ? narrow(paragraph) : paragraph;
      if (style.wrapped) {
        const rows = wrap(shown, style.width, 2);
        for (const [row, text] of rows.entries()) lines.push((row === 0 ? style.indent : '') + text);
        if (rows.length > 1) defects.push({ kind: 'wrapped', width: style.width });
        continue;
      }
      const cut = 6 + Math.floor(random() * (paragraph.length - 12));
      const leads = index === 0 ? lead.length : 0;
      const closes = /[。！？…”」：；]/.test(paragraph[cut - 1] ?? '');
      if (paragraph.length > 40 && random() < 0.3 && cut > leads + 2 && !closes) {
        lines.push(style.indent + shown.slice(0, cut));
        const between = random();
        if (between < 0.3) {
          const text = pick(FURNITURE, random)(random);
          furniture.push(text);
          defects.push({ kind: 'furniture', text });
          lines.push('', text, style.pages ? '\f' : '');
        } else if (between < 0.4) {
          lines.push('', pick(CAPTIONS, random)(random), '');
        } else gap();
        lines.push(shown.slice(cut));
        defects.push({
          kind: 'split',
          paragraph: index,
          left: paragraph.slice(cut - 6, cut),
          right: paragraph.slice(cut, cut + 6),
        });
      } else lines.push(style.indent + shown);
      gap();
    }
    articles.push({ id: article.id, headline: kicker + headline + deck, lead, byline, defects, paragraphs });
  }
  return { text: `${lines.join('\n')}\n`, truth: { id: truth.id, style, articles, furniture } };
}

for (const { id, truth } of issuesOf(folder)) {
  const issue = made(truth);
  writeFileSync(join(target, `${id}.txt`), issue.text);
  writeFileSync(join(target, `${id}.truth.json`), JSON.stringify(issue.truth));
}
console.log(`${target}`);
