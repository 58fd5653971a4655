import type { Edition } from '@core/edit/journal';
import { articleText, type TextChange } from '@core/edit/typing';
import { sourcesById } from '@core/issue/span';
import { newEdition } from '@core/structure/newEdition';
import { Typing } from '../../../../renderer/editor/typing';
import { answerFor } from '../../../../renderer/findings/answer';
import type { MakeDetector } from '../../../../renderer/findings/detector';
import { createWorkbench } from '../../../../renderer/workbench/createWorkbench';
import type { Caret, Workbench } from '../../../../renderer/workbench/workbench';
import seed from '../../../../seeds/000_d71c5b696be54879.txt?raw';
import { author, sourceOf } from '../../../support/issues';
import { type MemoryBridge, memoryBridge } from './memoryBridge';

/** Finds in the same thread, one turn of the event loop later: like the worker, but without one. */
export const directDetector: MakeDetector = (listener) => ({
  request(issue) {
    setTimeout(() => listener.found(issue, answerFor(0, issue, undefined)));
  },
  clean: async (issue, order) => answerFor(0, issue, order).cleaned ?? Promise.reject(new Error('No answer')),
  dispose() {},
});

/** The seed issue as the program imports it. */
export function seedEdition(): Edition {
  const made = newEdition('seed', 'seed', [sourceOf(seed)], author);
  if (!made.ok) throw new Error(made.error.message.en);
  return made.value;
}

/** A text editor without a screen. What a person types goes through `type`. */
export class PlainEditor {
  text = '';
  caret: Caret | undefined;
  private readonly typing: Typing;
  private readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
    this.typing = new Typing(workbench, {
      text: () => this.text,
      replace: (text) => {
        this.text = text;
        this.typing?.changed();
      },
      change: (change) => {
        this.splice(change);
        this.typing.changed();
      },
    });
    workbench.store.subscribe(() => this.typing.sync());
    workbench.attachEditor({ flush: () => this.typing.flush(), caret: () => this.caret, focus: () => {} });
    this.typing.sync();
  }

  /** Types `text` where `anchor` first stands, or behind it. */
  type(text: string, where: { readonly before?: string; readonly after?: string; readonly instead?: string }): void {
    const anchor = where.before ?? where.after ?? where.instead ?? '';
    const found = this.text.indexOf(anchor);
    if (found < 0) throw new Error(`Not in the text: ${anchor}`);
    const start = where.after === undefined ? found : found + anchor.length;
    this.splice({ start, end: where.instead === undefined ? start : start + anchor.length, text });
    this.typing.changed();
  }

  compose(text: string, after: string): void {
    this.typing.compositionStarted();
    this.type(text, { after });
  }

  endComposition(): void {
    this.typing.compositionEnded();
  }

  /** Puts the caret at an offset of the paragraph that shows `text`. */
  point(paragraph: string, start: number): void {
    this.caret = { paragraph, start, end: start };
    this.typing.caretLeft();
  }

  private splice({ start, end, text }: TextChange): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
  }

  /** What the issue says the open article reads. */
  get agreed(): string {
    const { edition, article } = this.workbench.store.getState();
    const open = edition?.issue.articles.find(({ id }) => id === article);
    return edition === undefined || open === undefined ? '' : articleText(open, sourcesById(edition.issue.sources));
  }
}

/** A desk with an issue open, an editor on it and its findings made. */
export async function openDesk(
  edition: Edition,
  over: Partial<MemoryBridge> = {},
): Promise<{ readonly workbench: Workbench; readonly bridge: MemoryBridge; readonly editor: PlainEditor }> {
  const bridge = memoryBridge(edition, over);
  const workbench = createWorkbench(bridge, directDetector);
  await workbench.start();
  const editor = new PlainEditor(workbench);
  await workbench.freshFindings();
  return { workbench, bridge, editor };
}
