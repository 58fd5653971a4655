import { articleText, changeBetween, type TextChange, typedOperations } from '@core/edit/typing';
import type { Article } from '@core/issue/issue';
import { openArticle, sourcesOf } from '../workbench/selectors';
import type { Workbench } from '../workbench/workbench';
import { typedLabel } from './typedLabel';

/** What the text editor must offer for typed text to be kept in agreement with the issue. */
export interface TextModel {
  text(): string;
  /** Makes a change that nobody typed; the caret stays where it is in the text. */
  change(change: TextChange): void;
  /** Shows another article. */
  replace(text: string): void;
}

/** How long the person must pause before what was typed becomes a step. */
export const IDLE = 400;

/**
 * Keeps the editor's text and the issue's in agreement. What is typed is collected and handed over as one step; what
 * changes elsewhere comes into the editor as the smallest change.
 */
export class Typing {
  private readonly workbench: Workbench;
  private readonly model: TextModel;
  /** The article that the model shows, and its text as the issue has it. */
  private shown: Article | undefined;
  private issue = '';
  private agreed = '';
  private applying = false;
  private composing = false;
  private flushing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workbench: Workbench, model: TextModel) {
    this.workbench = workbench;
    this.model = model;
  }

  /** The model changed. Ours or the person's: only the latter is typed text. */
  changed(): void {
    if (this.applying) return;
    this.workbench.store.setState({ typed: true });
    this.schedule();
  }

  compositionStarted(): void {
    this.composing = true;
    clearTimeout(this.timer);
  }

  compositionEnded(): void {
    this.composing = false;
    this.schedule();
  }

  /** The caret left the paragraph: what was typed there is a piece of work of its own. */
  caretLeft(): void {
    if (!this.composing) this.flush();
  }

  /** Hands over what was typed. Also in the middle of a composition: then what stands there so far is kept. */
  flush(): void {
    clearTimeout(this.timer);
    const { store } = this.workbench;
    if (this.flushing || !store.getState().typed) return;
    // Whoever hears of the new state must not bring the old text back before the new one is a step.
    this.flushing = true;
    try {
      this.handOver(this.model.text());
    } finally {
      store.setState({ typed: false });
      this.flushing = false;
    }
    this.sync();
  }

  private handOver(typed: string): void {
    const { edition, ...state } = this.workbench.store.getState();
    const change = changeBetween(this.agreed, typed);
    const article = edition?.issue.articles.find((each) => each.id === this.shown?.id);
    if (change === undefined || edition === undefined || article === undefined) return;
    if (edition.issue.id !== this.issue) {
      this.rescue(change);
      return;
    }
    const taken = new Set(edition.issue.articles.flatMap((each) => each.paragraphs.map(({ id }) => id)));
    for (const { id } of edition.issue.margin) taken.add(id);
    const sources = sourcesOf({ ...state, edition });
    const operations = typedOperations(article, change, sources, (id) => taken.has(id));
    if (!this.workbench.apply(typedLabel(change, this.agreed), operations)) this.rescue(change);
  }

  /** Brings what the issue says into the model: another article, or a change that was made elsewhere. */
  sync(): void {
    if (this.flushing) return;
    const state = this.workbench.store.getState();
    const article = openArticle(state);
    if (article === this.shown) {
      if (article !== undefined && !state.typed) this.agree(articleText(article, sourcesOf(state)));
      return;
    }
    // Ids of articles are unique in their issue only.
    const issue = state.edition?.issue.id ?? '';
    const another = article?.id !== this.shown?.id || issue !== this.issue;
    // Typed text of the article that is still open waits for its own step.
    if (!another && state.typed) return;
    this.shown = article;
    this.issue = issue;
    const text = article === undefined ? '' : articleText(article, sourcesOf(state));
    if (another) {
      this.agreed = text;
      this.quietly(() => this.model.replace(text));
    } else this.agree(text);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private agree(text: string): void {
    this.agreed = text;
    const change = changeBetween(this.model.text(), text);
    if (change !== undefined) this.quietly(() => this.model.change(change));
  }

  private quietly(change: () => void): void {
    this.applying = true;
    try {
      change();
    } finally {
      this.applying = false;
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (!this.composing) this.timer = setTimeout(() => this.flush(), IDLE);
  }

  /** The typed change did not fit the issue. The editor will show the issue again; the typed text is told, not dropped. */
  private rescue({ text }: TextChange): void {
    if (text === '') return;
    this.workbench.notify('trouble', {
      zh: `这段输入没有写进稿件，请从这里复制后重新输入：${text}`,
      en: `This text could not be put into the article. Copy it from here and type it again: ${text}`,
    });
  }
}
