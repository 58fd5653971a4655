import type { Said } from '@core/said';

/** What went wrong, as far as a person has to know it. */
export type Trouble = 'page' | 'page-memory' | 'page-again' | 'program';

const SAFE: Said = {
  zh: '已保存的内容都在磁盘上，没有受影响。日志只留在这台电脑上；需要帮助时，可以把日志文件发给维护者。',
  en: 'What was saved is on the disk and safe. The log stays on this computer; to get help, send it to the maintainers.',
};

/** What each trouble is called. */
export const MESSAGES: Readonly<Record<Trouble, Said>> = {
  page: { zh: '窗口出错，已经重新打开。', en: 'The window failed and was opened again.' },
  'page-memory': {
    zh: '内存不足，窗口已经重新打开。请关闭一些别的程序。',
    en: 'The window ran out of memory and was opened again. Please close some other programs.',
  },
  'page-again': { zh: '窗口接连出错，没有再自动打开。', en: 'The window keeps failing and was not opened again.' },
  program: {
    zh: '程序内部出了错。可以继续工作；方便时请重新启动。',
    en: 'Something went wrong inside the program. You can go on; restart it when it suits you.',
  },
};

export const DETAIL = SAFE;

export const BUTTONS = {
  goOn: { zh: '继续', en: 'Go On' },
  showLog: { zh: '显示日志文件', en: 'Show the Log File' },
  restart: { zh: '重新启动', en: 'Restart' },
  tryAgain: { zh: '再试一次', en: 'Try Again' },
  quit: { zh: '退出', en: 'Quit' },
} as const satisfies Readonly<Record<string, Said>>;
export type ButtonName = keyof typeof BUTTONS;

/** Said at the next start, where the program had no chance to say anything itself. */
export const CUT_OFF: Said = {
  zh: '上次程序没有正常退出（可能是断电、内存不足或崩溃）。已保存的内容都在。',
  en: 'The program did not end properly last time (a power cut, no memory left, or a crash). What was saved is all there.',
};
