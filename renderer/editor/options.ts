import type { editor } from 'monaco-editor/editor';

/** What never changes: a column of prose in Chinese, not a source file. */
export const FIXED_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  language: 'plaintext',
  automaticLayout: true,
  // A real text area: screen readers and input methods know it best.
  editContext: false,
  // A measure that the eye can follow, however wide the window is: some 42 Han characters.
  wordWrap: 'bounded',
  wordWrapColumn: 84,
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  wordSegmenterLocales: ['zh-Hans'],
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  unusualLineTerminators: 'off',
  minimap: { enabled: false },
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 14,
  overviewRulerLanes: 3,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  renderWhitespace: 'none',
  renderControlCharacters: true,
  guides: { indentation: false, bracketPairs: false },
  matchBrackets: 'never',
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
  parameterHints: { enabled: false },
  inlineSuggest: { enabled: false },
  codeLens: false,
  lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
  links: false,
  colorDecorators: false,
  contextmenu: false,
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  autoIndent: 'none',
  formatOnPaste: false,
  trimAutoWhitespace: false,
  tabFocusMode: true,
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  cursorBlinking: 'smooth',
  padding: { top: 20, bottom: 40 },
  // Wider than its slider: the rest is the margin on the right of the column.
  scrollbar: {
    vertical: 'auto',
    horizontal: 'hidden',
    useShadows: false,
    verticalScrollbarSize: 32,
    verticalSliderSize: 8,
  },
  stickyScroll: { enabled: false },
  hover: { enabled: 'off' },
  find: { addExtraSpaceOnTop: false, seedSearchStringFromSelection: 'selection' },
  fixedOverflowWidgets: true,
};

/** Line height against text size: prose needs more air than code. */
const LINE = 1.75;

/** What follows the text size that the person chose. */
export function sizeOptions(textSize: number, fontFamily: string): editor.IEditorOptions {
  return { fontFamily, fontSize: textSize, lineHeight: Math.round(textSize * LINE), letterSpacing: 0 };
}
