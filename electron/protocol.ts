import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { errorCode } from './files/fault';
import { assetOf } from './security/assets';
import { APP_SCHEME } from './security/origin';
import { SECURITY_HEADERS } from './security/policy';

/** Declares `app://` before Electron is ready: a scheme with an origin of its own, unlike `file://`, which can read the whole disk. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files from `folder` under `app://qingyang/`, in development exactly as in the installed program. */
export function serveWindow(folder: string): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const asset = method === 'GET' ? assetOf(url, folder) : undefined;
    if (asset === undefined) return answer(404, null, {});
    try {
      return answer(200, await readFile(asset.path), { 'Content-Type': asset.type });
    } catch (error) {
      return answer(['ENOENT', 'EISDIR'].includes(errorCode(error)) ? 404 : 500, null, {});
    }
  });
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } });
}
