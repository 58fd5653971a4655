/**
 * The commands of the window that the native menu offers, by id. The window may have many more; it must have these.
 * An entry of the menu sends its id in the `command` event and does nothing else.
 */
export const MENU_COMMANDS = [
  'issue.import',
  'issue.export',
  'issue.save',
  'edit.undo',
  'edit.redo',
  'seam.open',
  'finding.next',
  'finding.previous',
  'finding.accept',
  'finding.refuse',
  'finding.accept-safe',
  'article.next',
  'article.previous',
  'view.theme',
  'view.language',
  'view.larger-text',
  'view.smaller-text',
  'window.palette',
  'window.settings',
  'window.keys',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
