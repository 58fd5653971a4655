import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { root } from '../../../build/sources.mjs';
import { troubleAfter, workUntilKilled } from '../../bench/library/kill.mjs';
import { bundle } from '../../bench/support/bundle.mjs';
import { temporaryFolder } from '../electron/support/desk';

// The short form of `npm run bench:durable`, which does this 500 times and in the real app as well.
it('an editor killed at any moment loses nothing that was acknowledged and leaves nothing in the way', async () => {
  const folder = await temporaryFolder();
  const built = await bundle('tests/bench/library/entry.ts', 'library');
  const core: unknown = await import(pathToFileURL(built).href);
  const seed = join(root, 'seeds', readdirSync(join(root, 'seeds')).find((name) => name.endsWith('.txt')) ?? '');
  let acknowledged = 0;
  for (let trial = 0; trial < 20; trial++) {
    const said = await workUntilKilled({ bundle: built, folder, seed, after: trial * 11 });
    acknowledged += said.filter((line) => line.startsWith('edit')).length;
    expect(await troubleAfter(core, folder, said)).toEqual([]);
  }
  expect(acknowledged).toBeGreaterThan(20);
}, 60_000);
