// `npm test`: every check in the order of what is cheapest to know, stopping at the first that fails.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, runTool } from './run.mjs';
import { root } from './sources.mjs';

const results = join(root, 'test-results');
const script = (/** @type {string} */ name) => run(process.execPath, [join(root, 'build', name)]);

/** @type {{name: string, run: () => Promise<number>}[]} */
const phases = [
  { name: '系统 system', run: () => script('preflight.mjs') },
  { name: '类型与分层 types and layers', run: () => runTool('typescript/bin/tsc', ['-b']) },
  {
    name: '风格与引用 style and imports',
    run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  {
    name: '单元与集成测试 unit and integration tests',
    run: () =>
      runTool('vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${join(results, 'vitest.json')}`,
      ]),
  },
  { name: '构建 build', run: () => script('build.mjs') },
  { name: '端到端测试 end-to-end tests', run: () => script('e2e.mjs') },
];

/**
 * @param {string} file a report below test-results/
 * @returns {any} what it holds; an empty object where that phase was not reached
 */
function report(file) {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return {};
  }
}

/** Prints how many tests passed, failed and were skipped, over all runners. */
function printCounts() {
  const unit = report('vitest.json');
  const e2e = report('e2e.json').stats ?? {};
  const passed = (unit.numPassedTests ?? 0) + (e2e.expected ?? 0);
  const failed = (unit.numFailedTests ?? 0) + (e2e.unexpected ?? 0) + (e2e.flaky ?? 0);
  const skipped = (unit.numPendingTests ?? 0) + (unit.numTodoTests ?? 0) + (e2e.skipped ?? 0);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
}

// Old reports would be counted where a run stops early.
rmSync(results, { recursive: true, force: true });
let code = 0;
for (const [index, phase] of phases.entries()) {
  console.log(`\n== ${index + 1}/${phases.length} ${phase.name}`);
  const started = Date.now();
  code = await phase.run();
  console.log(`== ${code === 0 ? '通过 passed' : '没有通过 failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) break;
}
console.log('');
printCounts();
process.exitCode = code;
