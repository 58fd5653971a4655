// Stands in for fpm in a trial: makes a .deb of the files that electron-builder names, with dpkg-deb.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @type {Record<string, string[]>} */
const options = {};
/** @type {[from: string, to: string][]} */
const files = [];
const words = process.argv.slice(2);
for (let index = 0; index < words.length; index++) {
  const word = words[index] ?? '';
  if (word === '--force') continue;
  if (word.startsWith('-')) {
    const [name = '', value] = word.includes('=') ? word.split(/=(.*)/s) : [word, words[++index]];
    options[name] = [...(options[name] ?? []), value ?? ''];
  } else {
    const [from = '', to = ''] = word.split('=');
    files.push([from, to]);
  }
}

/** @type {(name: string) => string} */
const one = (name) => options[name]?.at(-1) ?? '';
if (one('-t') !== 'deb') throw new Error(`Only deb is made here, not ${one('-t')}.`);

const folder = mkdtempSync(join(tmpdir(), 'qingyang-deb-'));
try {
  for (const [from, to] of files) {
    const target = join(folder, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true });
  }
  const control = join(folder, 'DEBIAN');
  mkdirSync(control);
  const [first = '', ...rest] = one('--description').trim().split('\n');
  const fields = {
    Package: one('--name'),
    Version: one('--version'),
    Architecture: one('--architecture'),
    Maintainer: one('--maintainer'),
    Vendor: one('--vendor'),
    Homepage: one('--url'),
    Section: one('--category') || 'default',
    Priority: one('--deb-priority'),
    Depends: (options['-d'] ?? []).join(', '),
    Recommends: (options['--deb-recommends'] ?? []).join(', '),
    Description: [first, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  writeFileSync(join(control, 'control'), `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`);
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    const script = join(control, name ?? '');
    writeFileSync(script, readFileSync(one(option ?? '')));
    chmodSync(script, 0o755);
  }
  const compression = one('--deb-compression') || 'xz';
  const args = ['--root-owner-group', `-Z${compression}`, '-z1', '--build', folder, one('--package')];
  const { status, stderr } = spawnSync('dpkg-deb', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dpkg-deb: ${stderr}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
