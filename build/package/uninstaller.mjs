// Stands in for wine in a trial: electron-builder runs a first installer only to have it write the uninstaller out. The
// uninstaller lies in that installer as a block of its data, with the installer's own program part before it.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Begins the data of every NSIS program, after four bytes of flags. */
const SIGNATURE = Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex');
const HEADER = 4 + SIGNATURE.length + 8;

/**
 * @param {Buffer} exe
 * @returns {number} where the sections of a Windows program end and NSIS's data begin
 */
function endOfProgram(exe) {
  const header = exe.readUInt32LE(0x3c);
  const sections = exe.readUInt16LE(header + 6);
  const table = header + 24 + exe.readUInt16LE(header + 20);
  let end = 0;
  for (let index = 0; index < sections; index++) {
    const section = table + 40 * index;
    end = Math.max(end, exe.readUInt32LE(section + 20) + exe.readUInt32LE(section + 16));
  }
  return end;
}

/**
 * @param {Buffer} exe an installer whose blocks are deflated one by one
 * @returns {Buffer} the uninstaller
 */
export function uninstallerIn(exe) {
  const start = endOfProgram(exe);
  if (
    !exe
      .subarray(start + 4)
      .subarray(0, SIGNATURE.length)
      .equals(SIGNATURE)
  ) {
    throw new Error('These are not the data of an NSIS installer.');
  }
  let offset = start + HEADER;
  while (offset + 4 <= exe.length) {
    const head = exe.readUInt32LE(offset);
    const size = head & 0x7fffffff;
    const raw = exe.subarray(offset + 4, offset + 4 + size);
    if (size === 0 || raw.length < size) break;
    const block = head > 0x7fffffff ? inflateRawSync(raw) : raw;
    if (block.subarray(4, 4 + SIGNATURE.length).equals(SIGNATURE))
      return Buffer.concat([exe.subarray(0, start), block]);
    offset += 4 + size;
  }
  throw new Error('There is no uninstaller in it.');
}

const installer = process.argv.find((argument) => argument.endsWith('.exe')) ?? '';
// The name that electron-builder looks for afterwards.
const uninstaller = join(dirname(installer), `${basename(installer, 'exe')}__uninstaller.exe`);
writeFileSync(uninstaller, uninstallerIn(readFileSync(installer)));
