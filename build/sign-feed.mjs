// For the newsroom that hosts updates: makes the key once, then signs the feed of each version. See docs/updates.md.
//   node build/sign-feed.mjs key PRIVATE.pem
//   node build/sign-feed.mjs feed PRIVATE.pem https://desk.example/qingyang/ notes.json INSTALLER… > feed.json
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './sources.mjs';

/** How long a feed is believed, in days: long enough for a release a season, short enough that an old one dies. */
const BELIEVED = 180;

/** @type {(key: import('node:crypto').KeyObject) => string} the 32 bytes of an Ed25519 public key in base64 */
const inBase64 = (key) => key.export({ format: 'der', type: 'spki' }).subarray(12).toString('base64');

/** @type {(days: number) => string} an ISO date */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** @param {string} path where the private key is written; keep it off the network */
function makeKey(path) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  console.log(inBase64(publicKey));
}

/**
 * @param {string} keyFile
 * @param {string} page
 * @param {string} notesFile `{"zh": "…", "en": "…"}`
 * @param {string[]} installers
 */
function printFeed(keyFile, page, notesFile, installers) {
  const key = createPrivateKey(readFileSync(keyFile));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = installers.map((path) => {
    const bytes = readFileSync(path);
    return { name: basename(path), size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const notes = JSON.parse(readFileSync(notesFile, 'utf8'));
  const release = { product: 'qingyang', version, published: inDays(0), expires: inDays(BELIEVED), notes, page, files };
  const signed = JSON.stringify(release);
  console.log(JSON.stringify({ signed, signature: sign(null, Buffer.from(signed), key).toString('base64') }));
  console.error(`${version}, ${files.length} files, key ${inBase64(createPublicKey(key))}`);
}

const [task, keyFile = '', page = '', notesFile = '', ...installers] = process.argv.slice(2);
if (task === 'key' && keyFile !== '') makeKey(keyFile);
else if (task === 'feed' && installers.length > 0) printFeed(keyFile, page, notesFile, installers);
else {
  console.error('node build/sign-feed.mjs key PRIVATE.pem | feed PRIVATE.pem PAGE NOTES.json INSTALLER…');
  process.exitCode = 1;
}
