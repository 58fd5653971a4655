import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How the file ends that stands for a library in a file manager: opening it opens the library that it lies in. */
export const MARKER_ENDING = '.qingyang';
const NAME = `打开资料库${MARKER_ENDING}`;
const TEXT =
  '双击此文件，用清样打开它所在的资料库。\nOpen this file to open the library that it lies in with Qingyang.\n';

/** Puts the file into a new library. It is a convenience: a disk that refuses it does not keep the library from opening. */
export async function placeMarker(folder: string): Promise<void> {
  await writeFile(join(folder, NAME), TEXT, { flag: 'wx' }).catch(() => {});
}
