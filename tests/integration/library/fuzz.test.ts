import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzzCase } from '../../bench/fuzz/fuzzCase';
import { SEEDS } from '../electron/support/desk';

// The short form of `npm run bench:fuzz`, which does a hundred thousand.
it('whatever comes in ends in an issue whose ledger balances or in a sentence, within two seconds', () => {
  const corpus = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));
  const trouble: string[] = [];
  for (let number = 1; number <= 2000; number++) {
    const began = performance.now();
    const outcome = fuzzCase(number, corpus);
    if (outcome.trouble !== undefined) trouble.push(`case ${number} (${outcome.kind}): ${outcome.trouble}`);
    if (performance.now() - began > 2_000) trouble.push(`case ${number} (${outcome.kind}) was slow`);
  }
  expect(trouble).toEqual([]);
}, 120_000);
