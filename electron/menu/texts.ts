import type { MenuCommand } from '@core/channel/commands';
import type { Said } from '@core/said';

/** The words of the native menu. `&` marks the letter for Alt on Windows and Linux. */
export const MENU_TEXTS: Readonly<Record<MenuCommand, Said>> = {
  'issue.import': { zh: '导入…', en: 'Import…' },
  'issue.export': { zh: '导出清样…', en: 'Export Clean Issue…' },
  'issue.save': { zh: '立即保存', en: 'Save Now' },
  'edit.undo': { zh: '撤销', en: 'Undo' },
  'edit.redo': { zh: '重做', en: 'Redo' },
  'seam.open': { zh: '拆开接缝', en: 'Open Seam' },
  'finding.next': { zh: '下一处', en: 'Next Finding' },
  'finding.previous': { zh: '上一处', en: 'Previous Finding' },
  'finding.accept': { zh: '接受', en: 'Accept' },
  'finding.refuse': { zh: '不改', en: 'Refuse' },
  'finding.accept-safe': { zh: '接受全部稳妥的修改', en: 'Accept All Safe Fixes' },
  'article.next': { zh: '下一篇稿件', en: 'Next Article' },
  'article.previous': { zh: '上一篇稿件', en: 'Previous Article' },
  'view.theme': { zh: '切换外观', en: 'Switch Appearance' },
  'view.language': { zh: 'English', en: '中文' },
  'view.larger-text': { zh: '放大正文', en: 'Larger Text' },
  'view.smaller-text': { zh: '缩小正文', en: 'Smaller Text' },
  'window.palette': { zh: '命令面板', en: 'Command Palette' },
  'window.settings': { zh: '设置', en: 'Settings' },
  'window.keys': { zh: '快捷键一览', en: 'Sheet of Keys' },
};

/** Words of what the system does by itself. */
export const ROLE_TEXTS = {
  file: { zh: '文件(&F)', en: '&File' },
  edit: { zh: '编辑(&E)', en: '&Edit' },
  check: { zh: '校对(&P)', en: '&Proof' },
  view: { zh: '查看(&V)', en: '&View' },
  help: { zh: '帮助(&H)', en: '&Help' },
  program: { zh: '清样', en: 'Qingyang' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select All' },
  togglefullscreen: { zh: '全屏', en: 'Full Screen' },
  toggleDevTools: { zh: '开发者工具', en: 'Developer Tools' },
  about: { zh: '关于清样', en: 'About Qingyang' },
  hide: { zh: '隐藏清样', en: 'Hide Qingyang' },
  quit: { zh: '退出', en: 'Quit' },
} as const satisfies Readonly<Record<string, Said>>;

/** What the main process does by itself, without the window. */
export const OWN_TEXTS = {
  openLibrary: { zh: '另选资料库…', en: 'Open Library…' },
  checkForUpdates: { zh: '检查更新…', en: 'Check for Updates…' },
  showLog: { zh: '显示日志文件', en: 'Show the Log File' },
} as const satisfies Readonly<Record<string, Said>>;
