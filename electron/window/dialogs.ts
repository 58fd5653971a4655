import type { Settings } from '@core/channel/contract';
import { BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../services';

type Language = Settings['language'];

const TEXTS = {
  zh: {
    libraryTitle: '选择资料库的文件夹',
    openLibrary: '打开资料库',
    importTitle: '导入报纸文本',
    texts: '文本',
    all: '所有文件',
    exportTitle: '选择导出清样的文件夹',
    exportHere: '导出到这里',
    slow: '窗口还没有保存完毕。',
    slowDetail: '继续等待可以保住刚输入的文字；现在关闭可能丢失最后几步。',
    wait: '继续等待',
    close: '仍然关闭',
  },
  en: {
    libraryTitle: 'Choose the folder of a library',
    openLibrary: 'Open Library',
    importTitle: 'Import newspaper text',
    texts: 'Text',
    all: 'All files',
    exportTitle: 'Choose the folder for the clean issue',
    exportHere: 'Export here',
    slow: 'The window has not finished saving.',
    slowDetail: 'Waiting keeps what was typed last; closing now may lose the latest steps.',
    wait: 'Wait',
    close: 'Close all the same',
  },
} as const;

/** The system's dialogs. They belong to the focused window where there is one, so that they cannot get lost behind it. */
export const systemDialogs: Dialogs = {
  async chooseLibrary(language) {
    const texts = TEXTS[language];
    const { canceled, filePaths } = await open({
      title: texts.libraryTitle,
      buttonLabel: texts.openLibrary,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? undefined : filePaths[0];
  },
  async chooseSources(language) {
    const texts = TEXTS[language];
    const options: Electron.OpenDialogOptions = {
      title: texts.importTitle,
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: texts.texts, extensions: ['txt', 'md'] },
        { name: texts.all, extensions: ['*'] },
      ],
    };
    const { canceled, filePaths } = await open(options);
    return canceled ? [] : filePaths;
  },
  async chooseExportFolder(language, start) {
    const texts = TEXTS[language];
    const options: Electron.OpenDialogOptions = {
      title: texts.exportTitle,
      buttonLabel: texts.exportHere,
      properties: ['openDirectory', 'createDirectory'],
      ...(start === '' ? {} : { defaultPath: start }),
    };
    const { canceled, filePaths } = await open(options);
    return canceled ? undefined : filePaths[0];
  },
};

function open(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
  const owner = BrowserWindow.getFocusedWindow();
  return owner === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(owner, options);
}

/** Asks what to do with a window that does not finish saving. True: close it. */
export async function askToGiveUp(window: BrowserWindow, language: Language): Promise<boolean> {
  const texts = TEXTS[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: texts.slow,
    detail: texts.slowDetail,
    buttons: [texts.wait, texts.close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
