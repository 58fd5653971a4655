// `npm run bench:proof [FOLDER]`: what the proof rules find of seeded errors, what they say about clean text, what other
// programs leave and break, and how fast all that is. FOLDER holds `dev/` with `NNNN.truth.json`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './support/bundle.mjs';
import { benchFolder, issuesOf } from './support/issues.mjs';
import { printClean } from './support/proofClean.mjs';
import { printOthers } from './support/proofOthers.mjs';
import { printRecall } from './support/proofRecall.mjs';
import { printSafeBatch } from './support/proofSafe.mjs';
import { printSpeed } from './support/proofSpeed.mjs';

const verbose = process.argv.includes('--verbose');
const folder = benchFolder();
const issues = issuesOf(existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder);
const core = await import(pathToFileURL(await bundle('tests/bench/proofEntry.ts', 'proof')).href);
const { format } = await import('autocorrect-node');

/** @param {any} truth */
const cleanText = (truth) =>
  `${truth.articles
    .map((/** @type {any} */ a) =>
      [`## ${a.headline}`, a.byline, ...a.paragraphs, a.credit]
        .filter((part) => part !== undefined && part !== '')
        .join('\n\n'),
    )
    .join('\n\n')}\n`;
const texts = issues.map(({ truth }) => cleanText(truth));
const paragraphs = [
  ...new Set(issues.flatMap(({ truth }) => truth.articles.flatMap((/** @type {any} */ a) => a.paragraphs))),
];

printClean(core, texts, verbose);
printSafeBatch(core, texts);
await printOthers(texts, format);
printRecall(core, paragraphs, verbose);
printSpeed(core, texts, format);
