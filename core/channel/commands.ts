/**
 * The commands of the window that the native menu offers, by id. The window may have many more; it must have these.
 * An entry of the menu sends its id in the `command` event and does nothing else.
 */
export const MENU_COMMANDS = [
  'file.import',
  'file.export',
  'edit.undo',
  'edit.redo',
  'finding.next',
  'finding.previous',
  'finding.accept',
  'finding.refuse',
  'seam.open',
  'view.theme',
  'view.language',
  'view.textBigger',
  'view.textSmaller',
  'view.palette',
  'help.keys',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
