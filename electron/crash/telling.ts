import type { Settings } from '@core/channel/contract';
import type { Log } from '../dispatcher';
import { BUTTONS, type ButtonName, DETAIL, MESSAGES, type Trouble } from './texts';

/** A page that dies more often than this within a minute is not brought back by itself: it would go on for ever. */
const MOST = 3;
const MINUTE = 60_000;

export interface TellingOptions {
  readonly log: Log;
  language(): Settings['language'];
  /** Shows a message with buttons and answers with the number of the one that was pressed. */
  show(message: string, detail: string, buttons: readonly string[]): Promise<number>;
  /** Writes what is still to be written. */
  save(): Promise<void>;
  reload(): void;
  showLog(): void;
  restart(): void;
  quit(): void;
  /** Milliseconds since some moment. */
  now(): number;
}

/**
 * Tells a person plainly what broke. Whatever it was, first it is written down and what is waiting to be saved is saved;
 * then there is one message at a time, however much goes wrong. Nothing is sent anywhere.
 */
export class Telling {
  private readonly options: TellingOptions;
  private deaths: number[] = [];
  private telling = false;
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(options: TellingOptions) {
    this.options = options;
  }

  /** The window's process is gone: it is brought back, unless that does not help. */
  async pageGone(details: { readonly reason: string; readonly exitCode: number }): Promise<void> {
    const { log, reload, now } = this.options;
    if (details.reason === 'clean-exit') return;
    log('window', details);
    await this.save();
    this.deaths = [...this.deaths.filter((time) => now() - time < MINUTE), now()];
    if (this.deaths.length > MOST) {
      await this.tell('page-again', ['tryAgain', 'showLog', 'quit']);
      return;
    }
    reload();
    await this.tell(details.reason === 'oom' ? 'page-memory' : 'page', ['goOn', 'showLog']);
  }

  /** An error of the main process that nothing caught. The program goes on: the window may hold unsaved work. */
  async programFault(about: string, error: unknown): Promise<void> {
    const { log, now } = this.options;
    log(about, error);
    await this.save();
    // A fault that comes back every second must not bury the work under messages.
    if (now() - this.toldAt < MINUTE) return;
    await this.tell('program', ['goOn', 'restart', 'showLog']);
  }

  private async save(): Promise<void> {
    try {
      await this.options.save();
    } catch (error) {
      this.options.log('save after trouble', error);
    }
  }

  private async tell(trouble: Trouble, buttons: readonly ButtonName[]): Promise<void> {
    if (this.telling) return;
    this.telling = true;
    this.toldAt = this.options.now();
    const language = this.options.language();
    try {
      const labels = buttons.map((name) => BUTTONS[name][language]);
      const answer = await this.options.show(MESSAGES[trouble][language], DETAIL[language], labels);
      this.act(buttons[answer]);
    } catch (error) {
      this.options.log('message', error);
    } finally {
      this.telling = false;
    }
  }

  private act(button: ButtonName | undefined): void {
    const { reload, showLog, restart, quit } = this.options;
    if (button === 'showLog') showLog();
    if (button === 'restart') restart();
    if (button === 'quit') quit();
    if (button === 'tryAgain') {
      this.deaths = [];
      reload();
    }
  }
}
