// Makes the icons of all systems from build/icons/qingyang.svg, by hand after the drawing changed: `node build/icons.mjs`.
// Chromium, which is here anyway, does the drawing; .ico and .icns are lists of PNGs that need no library.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { findElectron } from './electron.mjs';
import { root } from './sources.mjs';

const folder = join(root, 'build/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** What Apple calls a PNG of a size. */
const ICNS_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

/** The program that Electron runs: it draws on a canvas, which keeps the corners transparent. */
const PROGRAM = `
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
app.disableHardwareAcceleration();
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,');
  const svg = readFileSync(process.env.DRAWING, 'base64');
  for (const size of JSON.parse(process.env.SIZES)) {
    const url = await window.webContents.executeJavaScript(\`new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: \${size}, height: \${size} });
        canvas.getContext('2d').drawImage(image, 0, 0, \${size}, \${size});
        resolve(canvas.toDataURL('image/png'));
      };
      image.onerror = reject;
      image.src = 'data:image/svg+xml;base64,\${svg}';
    })\`);
    writeFileSync(process.env.TARGET + '/' + size + 'x' + size + '.png', Buffer.from(url.split(',')[1], 'base64'));
  }
  app.exit(0);
});
`;

/** @type {(size: number) => Buffer} */
const png = (size) => readFileSync(join(folder, `${size}x${size}.png`));

/** @returns {Buffer} the icon of Windows: a table of sizes and places, then the PNGs */
function ico() {
  const images = ICO_SIZES.map(png);
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, image] of images.entries()) {
    const entry = 6 + 16 * index;
    // 0 stands for 256: the field has one byte.
    head.writeUInt8((ICO_SIZES[index] ?? 0) % 256, entry);
    head.writeUInt8((ICO_SIZES[index] ?? 0) % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

/** @returns {Buffer} the icon of macOS: chunks of a type, a length and a PNG */
function icns() {
  const chunks = Object.entries(ICNS_TYPES).map(([type, size]) => chunk(type, png(size)));
  return chunk('icns', Buffer.concat(chunks));
}

/** @type {(type: string, data: Buffer) => Buffer} */
function chunk(type, data) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}

const { executable } = await findElectron();
const work = mkdtempSync(join(tmpdir(), 'qingyang-icons-'));
try {
  writeFileSync(join(work, 'main.cjs'), PROGRAM);
  writeFileSync(join(work, 'package.json'), JSON.stringify({ name: 'icons', main: 'main.cjs' }));
  const start = [executable, '--no-sandbox', `--user-data-dir=${join(work, 'profile')}`, work];
  const [command = '', ...args] = hasDisplay() ? start : ['xvfb-run', '-a', ...start];
  const env = { ...process.env, DRAWING: join(folder, 'qingyang.svg'), TARGET: folder, SIZES: JSON.stringify(SIZES) };
  const { status } = spawnSync(command, args, { env, stdio: 'inherit', timeout: 60_000 });
  if (status !== 0) throw new Error(`Electron did not draw the icons (code ${status}).`);
  writeFileSync(join(folder, 'qingyang.ico'), ico());
  writeFileSync(join(folder, 'qingyang.icns'), icns());
  console.log(`${SIZES.length} PNG, qingyang.ico, qingyang.icns`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
