import type { Settings } from '@core/channel/contract';
import type { Said } from '@core/said';
import { placeBeside, travelTrail } from '../workbench/trail';
import type { Workbench } from '../workbench/workbench';
import type { Command } from './command';
import { isMac } from './keys';

/** The range that main and window agree on, in CSS pixels. */
export const SMALLEST = 12;
export const LARGEST = 32;

/** Changes the size of the article's text within what can be read and still fits. */
export function changeTextSize(workbench: Workbench, by: number): void {
  const { textSize } = workbench.store.getState().settings;
  const next = Math.min(LARGEST, Math.max(SMALLEST, textSize + by));
  if (next !== textSize) void workbench.saveSettings({ textSize: next });
}

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

const THEME_NAMES: Readonly<Record<Settings['theme'], Said>> = {
  system: { zh: '外观：跟随系统', en: 'Appearance: system' },
  light: { zh: '外观：浅色', en: 'Appearance: light' },
  dark: { zh: '外观：深色', en: 'Appearance: dark' },
};

function nextTheme(workbench: Workbench): void {
  const index = THEMES.indexOf(workbench.store.getState().settings.theme);
  void workbench.saveSettings({ theme: THEMES[(index + 1) % THEMES.length] ?? 'system' });
}

/** Moves the focus to the next or previous pane: panes carry `data-pane` and come in the order of the screen. */
function stepPane(workbench: Workbench, direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current + direction + panes.length) % panes.length];
  if (next?.dataset.pane === 'editor' && workbench.editor !== undefined) workbench.editor.focus();
  else next?.querySelector<HTMLElement>('[tabindex="0"], button, input')?.focus();
}

/** Commands about the window itself. */
export const windowCommands: readonly Command[] = [
  {
    id: 'window.palette',
    group: 'window',
    name: { zh: '命令面板', en: 'Command palette' },
    keys: ['Mod+Shift+P', 'Mod+P'],
    run: ({ store }) => store.setState({ dialog: 'palette' }),
  },
  {
    id: 'window.keys',
    group: 'window',
    name: { zh: '快捷键一览', en: 'Sheet of keys' },
    keys: ['F1'],
    run: ({ store }) => store.setState({ dialog: 'keys' }),
  },
  {
    id: 'window.settings',
    group: 'window',
    name: { zh: '设置', en: 'Settings' },
    keys: ['Mod+Comma'],
    run: ({ store }) => store.setState({ dialog: 'settings' }),
  },
  {
    id: 'window.next-pane',
    group: 'window',
    name: { zh: '到下一栏', en: 'Next pane' },
    keys: ['F6'],
    run: (workbench) => stepPane(workbench, 1),
  },
  {
    id: 'window.previous-pane',
    group: 'window',
    name: { zh: '到上一栏', en: 'Previous pane' },
    keys: ['Shift+F6'],
    run: (workbench) => stepPane(workbench, -1),
  },
  {
    id: 'window.back',
    group: 'window',
    name: { zh: '回到上一处', en: 'Back' },
    keys: isMac ? ['Mod+['] : ['Alt+ArrowLeft'],
    when: (state) => placeBeside(state, -1) !== undefined,
    run: (workbench) => travelTrail(workbench, -1),
  },
  {
    id: 'window.forward',
    group: 'window',
    name: { zh: '前往下一处', en: 'Forward' },
    keys: isMac ? ['Mod+]'] : ['Alt+ArrowRight'],
    when: (state) => placeBeside(state, 1) !== undefined,
    run: (workbench) => travelTrail(workbench, 1),
  },
  {
    id: 'view.language',
    group: 'window',
    name: { zh: '切换语言（English）', en: 'Switch language (中文)' },
    keys: [],
    run: (workbench) => {
      const { language } = workbench.store.getState().settings;
      void workbench.saveSettings({ language: language === 'zh' ? 'en' : 'zh' });
    },
  },
  {
    id: 'view.theme',
    group: 'window',
    name: { zh: '切换外观', en: 'Switch appearance' },
    keys: [],
    run: nextTheme,
  },
  ...THEMES.map(
    (theme): Command => ({
      id: `view.theme-${theme}`,
      group: 'window',
      name: THEME_NAMES[theme],
      keys: [],
      when: ({ settings }) => settings.theme !== theme,
      run: (workbench) => workbench.saveSettings({ theme }),
    }),
  ),
  {
    id: 'view.larger-text',
    group: 'window',
    name: { zh: '放大正文', en: 'Larger text' },
    keys: ['Mod+Plus', 'Mod+Shift+Plus'],
    run: (workbench) => changeTextSize(workbench, 1),
  },
  {
    id: 'view.smaller-text',
    group: 'window',
    name: { zh: '缩小正文', en: 'Smaller text' },
    keys: ['Mod+Minus'],
    run: (workbench) => changeTextSize(workbench, -1),
  },
];
