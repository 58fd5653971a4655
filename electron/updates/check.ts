import { join } from 'node:path';
import type { Settings } from '@core/channel/contract';
import { app, BrowserWindow, clipboard, dialog } from 'electron';
import { SOURCE_FILE, searchForUpdate } from './search';

const TEXTS = {
  zh: {
    title: '检查更新',
    newest: (version: string) => `${version} 已是最新版本。`,
    newer: (version: string, date: string) => `有新版本 ${version}（${date}）。`,
    safe: '清样不会自己下载或安装。请从下面的地址取得安装包，并核对 SHA-256：',
    close: '关闭',
    copy: '复制地址',
  },
  en: {
    title: 'Check for Updates',
    newest: (version: string) => `${version} is the newest version.`,
    newer: (version: string, date: string) => `Version ${version} (${date}) is there.`,
    safe: 'Qingyang downloads and installs nothing by itself. Get the installer from this address and compare its SHA-256:',
    close: 'Close',
    copy: 'Copy Address',
  },
} as const;

/** Checks because a person asked, and says what came of it. Nothing is downloaded, installed or opened. */
export async function checkForUpdates(language: Settings['language']): Promise<void> {
  const texts = TEXTS[language];
  const version = app.getVersion();
  const found = await searchForUpdate({
    sources: [app.getPath('userData'), join(app.getPath('appData'), 'qingyang')].map((path) => join(path, SOURCE_FILE)),
    version,
    today: new Date().toISOString().slice(0, 10),
  });
  if (!found.ok) {
    await say({ type: 'info', message: found.error.message[language], buttons: [texts.close] });
    return;
  }
  const release = found.value;
  if (release === undefined) {
    await say({ type: 'info', message: texts.newest(version), buttons: [texts.close] });
    return;
  }
  const files = release.files.map(({ name, sha256 }) => `${name}\n${sha256}`);
  const pressed = await say({
    type: 'info',
    message: texts.newer(release.version, release.published),
    detail: [release.notes[language], texts.safe, release.page, ...files].join('\n\n'),
    buttons: [texts.close, texts.copy],
    cancelId: 0,
    noLink: true,
  });
  if (pressed === 1) clipboard.writeText(release.page);

  async function say(box: Electron.MessageBoxOptions): Promise<number> {
    const owner = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    const titled = { title: texts.title, ...box };
    const shown = owner === undefined ? dialog.showMessageBox(titled) : dialog.showMessageBox(owner, titled);
    return (await shown).response;
  }
}
