import type { Monaco } from './monaco';

/** Reads what a token is in the theme of the window at this moment, as `#rrggbbaa`: the editor takes nothing else. */
function tokenReader(): { read(token: string): string; done(): void } {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  return {
    read(token) {
      probe.style.color = `var(${token})`;
      const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(
        Number,
      );
      const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
      return `#${hex(red)}${hex(green)}${hex(blue)}${hex(alpha * 255)}`;
    },
    done: () => probe.remove(),
  };
}

/** Many marks side by side in the ruler must not shout. */
function faded(colour: string): string {
  return `${colour.slice(0, 7)}8c`;
}

/** Gives the editor the colours of the window. Called again whenever the window's theme changes. */
export function applyTheme(monaco: Monaco): void {
  const { read, done } = tokenReader();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = document.documentElement.dataset.theme;
  const base = theme === 'dark' || (theme !== 'light' && dark) ? 'vs-dark' : 'vs';
  monaco.editor.defineTheme('qingyang', {
    base,
    inherit: true,
    rules: [{ token: '', foreground: read('--ink').slice(1, 7) }],
    colors: {
      'editor.background': read('--paper'),
      'editor.foreground': read('--ink'),
      'editorCursor.foreground': read('--accent'),
      'editor.selectionBackground': read('--selection'),
      'editor.inactiveSelectionBackground': read('--selection-quiet'),
      'editor.lineHighlightBackground': read('--line-highlight'),
      'editor.lineHighlightBorder': '#00000000',
      'editorLineNumber.foreground': read('--ink-quiet'),
      'editorLineNumber.activeForeground': read('--ink-soft'),
      'editorGutter.background': read('--paper'),
      'editorOverviewRuler.border': '#00000000',
      'editorOverviewRuler.errorForeground': faded(read('--vermilion')),
      'editorOverviewRuler.warningForeground': faded(read('--amber')),
      'editorOverviewRuler.infoForeground': faded(read('--ink-quiet')),
      'editorWidget.background': read('--surface-raised'),
      'editorWidget.border': read('--line'),
      'editorHoverWidget.background': read('--surface-raised'),
      'editorHoverWidget.foreground': read('--ink'),
      'editorHoverWidget.border': read('--line-strong'),
      'textLink.foreground': read('--accent'),
      'scrollbarSlider.background': read('--scrollbar'),
      'scrollbarSlider.hoverBackground': read('--scrollbar-strong'),
      'scrollbarSlider.activeBackground': read('--scrollbar-strong'),
      focusBorder: '#00000000',
      'input.background': read('--paper'),
      'input.foreground': read('--ink'),
      'input.border': read('--line-strong'),
    },
  });
  monaco.editor.setTheme('qingyang');
  done();
}
