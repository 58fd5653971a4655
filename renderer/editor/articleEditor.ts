import type { Article } from '@core/issue/issue';
import { type Language, translate } from '../i18n/i18n';
import { openArticle, sourcesOf, textsOfRole } from '../workbench/selectors';
import type { Place, WorkbenchState } from '../workbench/state';
import type { Caret, Workbench } from '../workbench/workbench';
import { findingDecorations, roleDecorations, seamDecorations } from './decorations';
import type { Monaco } from './monaco';
import { FIXED_OPTIONS, sizeOptions } from './options';
import { type Peek, PeekCard } from './peek';
import { rangesOf } from './places';
import { Spacing } from './spacing';
import { textModelOf } from './textModel';
import { applyTheme } from './theme';
import { Typing } from './typing';

type MonacoEditor = ReturnType<Monaco['editor']['create']>;
type ViewState = NonNullable<ReturnType<MonacoEditor['saveViewState']>>;

/** The editor on the screen: the element that its cards are drawn into, and what ends it. */
export interface MountedEditor {
  readonly peekNode: HTMLElement;
  closePeek(): void;
  unmount(): void;
}

/** Puts the text editor for the open article into an element and keeps both in step. `onPeek` tells what to draw into the card. */
export function mountArticleEditor(
  monaco: Monaco,
  element: HTMLElement,
  workbench: Workbench,
  onPeek: (peek: Peek | undefined) => void,
): MountedEditor {
  const { store } = workbench;
  applyTheme(monaco);
  const fontFamily = getComputedStyle(element).getPropertyValue('--font-text');
  const model = monaco.editor.createModel('', 'plaintext');
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  const { textSize } = store.getState().settings;
  const target = monaco.editor.create(element, { ...FIXED_OPTIONS, ...sizeOptions(textSize, fontFamily), model });
  const typing = new Typing(workbench, textModelOf(target, model));
  const spacing = new Spacing(target);
  const peek = new PeekCard(target, store.getState, onPeek);
  const roles = target.createDecorationsCollection();
  const seams = target.createDecorationsCollection();
  const marks = target.createDecorationsCollection();
  const views = new Map<string, ViewState>();
  let shownPlace = 0;
  let shownKey = '';
  let line = 0;

  function caret(): Caret | undefined {
    const selection = target.getSelection();
    const paragraphs = openArticle(store.getState())?.paragraphs;
    const paragraph = paragraphs?.[(selection?.startLineNumber ?? 0) - 1];
    if (selection === null || paragraph === undefined) return undefined;
    const start = selection.startColumn - 1;
    const oneLine = selection.endLineNumber === selection.startLineNumber;
    if (oneLine) return { paragraph: paragraph.id, start, end: selection.endColumn - 1 };
    // A selection that ends before the first character of a line does not take that line in.
    const last = paragraphs?.[selection.endLineNumber - (selection.endColumn === 1 ? 2 : 1)]?.id;
    return { paragraph: paragraph.id, start, end: start, last };
  }

  function show(state: WorkbenchState, before: WorkbenchState | undefined): void {
    const article = openArticle(state);
    const key = `${state.edition?.issue.id ?? ''}/${state.article}`;
    if (key !== shownKey) {
      const view = target.saveViewState();
      if (view !== null && shownKey !== '') views.set(shownKey, view);
    }
    typing.sync();
    if (key !== shownKey) {
      shownKey = key;
      const view = views.get(key);
      if (view === undefined) target.setScrollTop(0);
      else target.restoreViewState(view);
    }
    dress(article, state, before);
    if (state.place !== undefined && state.place.serial !== shownPlace) reveal(article, state.place);
  }

  function dress(article: Article | undefined, state: WorkbenchState, before: WorkbenchState | undefined): void {
    const { settings, edition, findings, finding } = state;
    const { language, textSize: size } = settings;
    const old = before === undefined ? undefined : openArticle(before);
    const sized = before?.settings.textSize !== size;
    const spoken = before?.settings.language !== language;
    const dressed = article !== old || sized || spoken;
    if (sized) target.updateOptions(sizeOptions(size, fontFamily));
    if (article === undefined || edition === undefined) {
      for (const collection of [roles, seams, marks]) collection.clear();
      return;
    }
    const rangeOf = rangesOf(article);
    if (dressed && !state.typed) {
      target.updateOptions(wordsOf(article, state, language));
      roles.set(roleDecorations(article, size));
      seams.set(seamDecorations(article, rangeOf));
      spacing.show(article, size);
    }
    // Old findings stay where the editor has carried them until the worker has read the text as it is now.
    const fresh = state.findingsOf === edition.issue || article.id !== old?.id;
    const told = findings !== before?.findings || finding !== before?.finding || spoken || article.id !== old?.id;
    if (fresh && told && !state.typed)
      marks.set(
        findingDecorations(
          findings.filter(({ where }) => where.container === article.id),
          finding,
          rangeOf,
        ),
      );
  }

  function reveal(article: Article | undefined, place: Place): void {
    if (article === undefined || article.id !== place.article) return;
    shownPlace = place.serial;
    const range = rangesOf(article)(place);
    if (range === undefined) return;
    target.setSelection({ ...range, endColumn: range.startColumn });
    target.revealRangeInCenterIfOutsideViewport(range);
  }

  const subscriptions = [
    model.onDidChangeContent(() => typing.changed()),
    target.onDidCompositionStart(() => typing.compositionStarted()),
    target.onDidCompositionEnd(() => typing.compositionEnded()),
    target.onDidBlurEditorText(() => typing.caretLeft()),
    target.onDidChangeCursorPosition(({ position }) => {
      if (position.lineNumber !== line) typing.caretLeft();
      line = position.lineNumber;
    }),
    peek,
  ];
  const detach = workbench.attachEditor({ flush: () => typing.flush(), caret, focus: () => target.focus() });
  show(store.getState(), undefined);
  const unsubscribe = store.subscribe((state, before) => show(state, before));
  const onTheme = (): void => applyTheme(monaco);
  window.addEventListener('themechange', onTheme);

  function unmount(): void {
    detach();
    unsubscribe();
    window.removeEventListener('themechange', onTheme);
    for (const subscription of subscriptions) subscription.dispose();
    typing.dispose();
    target.dispose();
    model.dispose();
  }
  return { peekNode: peek.node, closePeek: () => peek.close(), unmount };
}

/** Labels beside the text and for screen readers, which depend on the article and the language. */
function wordsOf(
  article: Article,
  state: WorkbenchState,
  language: Language,
): Parameters<MonacoEditor['updateOptions']>[0] {
  const headline = textsOfRole(article, 'headline', sourcesOf(state)).join(' ') || translate('articles.untitled');
  const labels = article.paragraphs.map(({ role }) => (role === 'body' ? '' : translate(`role.${labelOf(role)}`)));
  return {
    ariaLabel: translate('article.editor', { headline }),
    readOnly: state.readOnly || article.paragraphs.length === 0,
    readOnlyMessage: { value: translate('article.empty') },
    lineNumbers: (number) => labels[number - 1] ?? '',
    lineNumbersMinChars: language === 'zh' ? 6 : 8,
  };
}

type LabelRole =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'lead'
  | 'subhead'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'note'
  | 'margin';

function labelOf(role: Article['paragraphs'][number]['role']): LabelRole {
  switch (role) {
    case 'kicker':
    case 'headline':
    case 'deck':
    case 'lead':
    case 'subhead':
    case 'byline':
    case 'credit':
    case 'caption':
    case 'note':
      return role;
    default:
      return 'margin';
  }
}
