import type { MenuCommand } from '@core/channel/commands';
import type { Settings } from '@core/channel/contract';
import type { MenuItemConstructorOptions } from 'electron';
import { MENU_TEXTS, OWN_TEXTS, ROLE_TEXTS } from './texts';

/** The keys that an entry shows, as Electron writes them. The window listens for them itself; here they only stand for the eye. */
const KEYS: Partial<Readonly<Record<MenuCommand, string>>> = {
  'issue.import': 'CmdOrCtrl+O',
  'issue.export': 'CmdOrCtrl+E',
  'issue.save': 'CmdOrCtrl+S',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'seam.open': 'F4',
  'finding.next': 'F8',
  'finding.previous': 'Shift+F8',
  'finding.accept': 'F9',
  'finding.refuse': 'Shift+F9',
  'finding.accept-safe': 'F7',
  'article.next': 'Alt+Down',
  'article.previous': 'Alt+Up',
  'view.larger-text': 'CmdOrCtrl+Plus',
  'view.smaller-text': 'CmdOrCtrl+-',
  'window.palette': 'CmdOrCtrl+Shift+P',
  'window.settings': 'CmdOrCtrl+,',
  'window.keys': 'F1',
};

export interface MenuOptions {
  readonly language: Settings['language'];
  readonly mac: boolean;
  /** True in development. */
  readonly developing: boolean;
  run(command: MenuCommand): void;
  /** What the main process does by itself. */
  openLibrary(): void;
  showLog(): void;
  checkForUpdates(): void;
}

type Role = Exclude<keyof typeof ROLE_TEXTS, 'file' | 'edit' | 'check' | 'view' | 'help' | 'program'>;

/** The native menu as data. It imports no Electron, so a test can read it. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { language, mac, developing, run } = options;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const command = (id: MenuCommand): MenuItemConstructorOptions => ({
    id,
    label: MENU_TEXTS[id][language],
    click: () => run(id),
    // The window decides by what has the focus whether a key is meant for it, so the menu must not take keys away.
    ...(KEYS[id] === undefined ? {} : { accelerator: KEYS[id], registerAccelerator: false }),
  });
  const role = (name: Role): MenuItemConstructorOptions => ({ role: name, label: ROLE_TEXTS[name][language] });
  const menu = (name: keyof typeof ROLE_TEXTS, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    // macOS has no letters for Alt in its menu bar and would show the sign.
    label: mac ? ROLE_TEXTS[name][language].replace(/\(&.\)|&/, '') : ROLE_TEXTS[name][language],
    submenu,
  });
  const program = [role('about'), separator, command('window.settings'), separator, role('hide'), role('quit')];
  return [
    ...(mac ? [menu('program', program)] : []),
    menu('file', [
      command('issue.import'),
      command('issue.export'),
      command('issue.save'),
      separator,
      { label: OWN_TEXTS.openLibrary[language], click: () => options.openLibrary() },
      ...(mac ? [] : [separator, command('window.settings'), separator, role('quit')]),
    ]),
    menu('edit', [
      command('edit.undo'),
      command('edit.redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      separator,
      command('seam.open'),
    ]),
    menu('check', [
      command('finding.next'),
      command('finding.previous'),
      command('finding.accept'),
      command('finding.refuse'),
      separator,
      command('finding.accept-safe'),
      separator,
      command('article.next'),
      command('article.previous'),
    ]),
    menu('view', [
      command('window.palette'),
      separator,
      command('view.theme'),
      command('view.language'),
      command('view.larger-text'),
      command('view.smaller-text'),
      separator,
      role('togglefullscreen'),
      ...(developing ? [role('toggleDevTools')] : []),
    ]),
    menu('help', [
      command('window.keys'),
      separator,
      { label: OWN_TEXTS.checkForUpdates[language], click: () => options.checkForUpdates() },
      { label: OWN_TEXTS.showLog[language], click: () => options.showLog() },
      ...(mac ? [] : [separator, role('about')]),
    ]),
  ];
}
