import type { BrowserWindow } from 'electron';

/** How long the window may take to hand over what is not saved, in milliseconds. */
const PATIENCE = 10_000;

export interface ClosingOptions {
  /** Tells the window that it is about to close. */
  announce(): void;
  /** Writes what the main process still holds. */
  flush(): Promise<void>;
  /** The window did not answer in time. True: close all the same. */
  askToGiveUp(): Promise<boolean>;
  /** The window is gone. */
  closed(): void;
}

/** A page that is loaded anew: what happens when it is gone and before it comes, or where it comes to nothing. */
export interface Renewal {
  between(): Promise<void>;
  abandoned(): void;
}

/** Holds a window open until everything that was typed in it is on the disk. */
export class Closing {
  private readonly window: BrowserWindow;
  private readonly options: ClosingOptions;
  private timer: NodeJS.Timeout | undefined;
  private loaded = false;
  private renewal: Renewal | undefined;

  constructor(window: BrowserWindow, options: ClosingOptions) {
    this.window = window;
    this.options = options;
    window.webContents.on('did-finish-load', () => {
      this.loaded = true;
    });
    window.webContents.on('render-process-gone', () => {
      this.loaded = false;
    });
    window.on('close', (event) => {
      event.preventDefault();
      // Whoever closes the window while it waits to be renewed wants it closed.
      this.abandon();
      this.begin();
    });
    window.on('closed', () => {
      clearTimeout(this.timer);
      this.abandon();
      options.closed();
    });
  }

  /** Lets the page hand over everything as before closing, and then loads it anew instead. */
  renew(renewal: Renewal): void {
    this.abandon();
    this.renewal = renewal;
    this.begin();
  }

  /** The window has handed over everything, or the person lets go what could not be saved. */
  async ready(): Promise<void> {
    clearTimeout(this.timer);
    await this.options.flush();
    const { renewal } = this;
    this.renewal = undefined;
    if (renewal !== undefined) {
      this.loaded = false;
      await renewal.between();
      if (!this.window.isDestroyed()) this.window.webContents.reload();
      return;
    }
    // `destroy`, because `close` would ask again.
    if (!this.window.isDestroyed()) this.window.destroy();
  }

  /** The window asks the person, who may take their time and may stay. */
  held(): void {
    clearTimeout(this.timer);
  }

  private abandon(): void {
    this.renewal?.abandoned();
    this.renewal = undefined;
  }

  private begin(): void {
    // A page that never came up, or has crashed, holds nothing and would never answer.
    if (!this.loaded || this.window.webContents.isCrashed()) {
      void this.ready();
      return;
    }
    this.options.announce();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), PATIENCE);
  }

  private async ask(): Promise<void> {
    if (await this.options.askToGiveUp()) await this.ready();
  }
}
