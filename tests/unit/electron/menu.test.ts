import { MENU_COMMANDS, type MenuCommand } from '@core/channel/commands';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/menu/menu';

function entries(language: 'zh' | 'en', mac: boolean, run: (command: MenuCommand) => void = () => {}) {
  return menuTemplate({
    language,
    mac,
    developing: false,
    run,
    showLog: () => {},
    openLibrary: () => {},
    checkForUpdates: () => {},
  }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe.each([
  ['zh', false],
  ['zh', true],
  ['en', false],
  ['en', true],
] as const)('the menu in %s, macOS: %s', (language, mac) => {
  it('offers each command once and has a way out', () => {
    const ids = entries(language, mac).flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual([...MENU_COMMANDS].sort());
    expect(entries(language, mac).filter(({ role }) => role === 'quit')).toHaveLength(1);
  });

  it('has words of this language everywhere', () => {
    for (const { label, type, id } of entries(language, mac)) {
      if (type === 'separator') continue;
      const chinese = /\p{Script=Han}/u.test(label ?? '');
      // The entry that switches the language is written in the other one.
      expect(chinese).toBe((language === 'zh') !== (id === 'view.language'));
    }
  });
});

describe('an entry of the menu', () => {
  it('sends its command and takes no key away from the window', () => {
    const sent: MenuCommand[] = [];
    for (const entry of entries('zh', false, (command) => sent.push(command))) {
      if (entry.id === undefined) continue;
      if (entry.accelerator !== undefined) expect(entry.registerAccelerator).toBe(false);
      Reflect.apply(entry.click ?? (() => {}), undefined, []);
    }
    expect(sent.sort()).toEqual([...MENU_COMMANDS].sort());
  });
});
