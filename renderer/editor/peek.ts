import type { Finding } from '@core/findings/finding';
import { seamsOf } from '@core/issue/span';
import type { editor, IDisposable, IPosition } from 'monaco-editor/editor';
import { openArticle } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';

/** What the pointer rests on: a seam, or a finding. */
export type Peek =
  | { readonly kind: 'seam'; readonly paragraph: string; readonly at: number; readonly change: string }
  | { readonly kind: 'finding'; readonly id: string };

/** How long the pointer must rest before a card opens, and how long it may be away before the card closes. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 350;

/** What there is to tell about a place in the text. A seam comes first: it is the smaller target. */
export function peekAt(state: WorkbenchState, { lineNumber, column }: IPosition): Peek | undefined {
  const article = openArticle(state);
  const paragraph = article?.paragraphs[lineNumber - 1];
  if (article === undefined || paragraph === undefined) return undefined;
  const offset = column - 1;
  const seam = seamsOf(paragraph).find(({ at }) => at === offset);
  if (seam !== undefined) return { kind: 'seam', paragraph: paragraph.id, at: seam.at, change: seam.change };
  const covers = ({ where }: Finding): boolean =>
    where.paragraph === paragraph.id && Math.min(where.start, where.end - 1) <= offset && offset <= where.end;
  const finding = state.findings.find(covers);
  return finding === undefined ? undefined : { kind: 'finding', id: finding.id };
}

/**
 * A card beside the pointer. The editor places it; what it says is drawn by React into `node`, so it has real buttons,
 * speaks the language of the window and builds no HTML from text.
 */
export class PeekCard implements editor.IContentWidget {
  readonly allowEditorOverflow = true;
  readonly node = document.createElement('div');
  private readonly target: editor.ICodeEditor;
  private readonly tell: (peek: Peek | undefined) => void;
  private readonly subscriptions: readonly IDisposable[];
  private position: IPosition | undefined;
  private shown = '';
  private wanted = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: editor.ICodeEditor, read: () => WorkbenchState, tell: (peek: Peek | undefined) => void) {
    this.target = target;
    this.tell = tell;
    this.node.addEventListener('pointerenter', () => clearTimeout(this.timer));
    this.node.addEventListener('pointerleave', () => this.closeSoon());
    target.addContentWidget(this);
    this.subscriptions = [
      target.onMouseMove(({ target: under }) => {
        if (this.node.contains(under.element)) return;
        const position = under.position ?? undefined;
        const onText = position !== undefined && under.element?.closest('.view-line') !== null;
        this.rest(onText ? peekAt(read(), position) : undefined, position);
      }),
      target.onMouseLeave(() => this.closeSoon()),
      target.onDidChangeModelContent(() => this.close()),
      target.onDidScrollChange(() => this.close()),
    ];
  }

  getId(): string {
    return 'qingyang.peek';
  }

  getDomNode(): HTMLElement {
    return this.node;
  }

  getPosition(): editor.IContentWidgetPosition | null {
    // Below the line, or above it where there is no room.
    const preference: editor.ContentWidgetPositionPreference[] = [2, 1];
    return this.position === undefined ? null : { position: this.position, preference };
  }

  close(): void {
    clearTimeout(this.timer);
    this.wanted = '';
    if (this.shown === '') return;
    this.shown = '';
    this.position = undefined;
    this.tell(undefined);
    this.target.layoutContentWidget(this);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.target.removeContentWidget(this);
  }

  private rest(peek: Peek | undefined, position: IPosition | undefined): void {
    const key = peek === undefined ? '' : JSON.stringify(peek);
    if (key === this.wanted) return;
    this.wanted = key;
    if (peek === undefined || position === undefined) {
      this.closeSoon();
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.shown = key;
      this.position = position;
      this.tell(peek);
      this.target.layoutContentWidget(this);
    }, OPEN_AFTER);
  }

  private closeSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.close(), CLOSE_AFTER);
  }
}
