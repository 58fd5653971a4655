import { readFile } from 'node:fs/promises';
import type { Settings } from '@core/channel/contract';
import { protocol } from 'electron';
import { errorCode } from './files/fault';
import { assetOf } from './security/assets';
import { APP_SCHEME } from './security/origin';
import { SECURITY_HEADERS } from './security/policy';
import { inLanguage } from './window/pageLanguage';

/** Declares `app://` before Electron is ready: a scheme with an origin of its own, unlike `file://`, which can read the whole disk. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the window's files from `folder` under `app://qingyang/`, in development exactly as in the installed program.
 * The page gets the person's language as its own, so that it can speak before a library with settings is open.
 */
export function serveWindow(folder: string, language: () => Settings['language']): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const asset = method === 'GET' ? assetOf(url, folder) : undefined;
    if (asset === undefined) return answer(404, null, {});
    try {
      const body = await readFile(asset.path);
      const isPage = asset.path.endsWith('.html');
      return answer(200, isPage ? inLanguage(body, language()) : body, { 'Content-Type': asset.type });
    } catch (error) {
      return answer(['ENOENT', 'EISDIR'].includes(errorCode(error)) ? 404 : 500, null, {});
    }
  });
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } });
}
