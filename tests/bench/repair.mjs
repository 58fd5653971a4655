// `npm run bench:repair [FOLDER]`: how good break repair is, against known truth. FOLDER holds `dev/` and `score.py`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCalibration, seamsAgainstTruth } from './support/calibration.mjs';
import { loadCore } from './support/core.mjs';
import { printFalseAlarms } from './support/falseAlarms.mjs';
import { benchFolder, issuesOf } from './support/issues.mjs';

const root = join(import.meta.dirname, '../..');
const verbose = process.argv.includes('--verbose');
const folder = benchFolder();
const truths = existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder;
const issues = issuesOf(truths);

const input = issues.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
const run = spawnSync(process.execPath, [join(root, 'build/qingyang.mjs'), 'filter'], { input, maxBuffer: 2 ** 30 });
if (run.status !== 0) {
  console.error(run.stderr.toString());
  process.exit(1);
}
const predictions = join(root, 'out/bench-predictions.jsonl');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(predictions, run.stdout);

const scorer = existsSync(join(folder, 'score.py')) ? join(folder, 'score.py') : join(folder, '../score.py');
const score = spawnSync('python3', [scorer, truths, predictions, ...(verbose ? ['--verbose', '40'] : [])], {
  stdio: 'inherit',
});
if (score.error !== undefined) console.log('score.py was not run: python3 is not there');

const core = await loadCore();
const seams = seamsAgainstTruth(core, issues);
printCalibration(seams);
if (verbose) {
  for (const seam of seams) if (!seam.right) console.log(seam.rule, seam.confidence.toFixed(3), seam.text);
}
printFalseAlarms(core, issues, verbose);
