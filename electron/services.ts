import type { EventPayload, Settings } from '@core/channel/contract';
import type { Result } from '@core/result';
import type { Desk } from './desk';
import type { Library } from './library/library';

/** What handlers may use. They import no Electron, so that a test can hand them real files and pretended dialogs. */
export interface Services {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly window: WindowServices;
  /** The program's version, for the person. */
  readonly version: string;
  /** Now, as ISO 8601 in UTC. */
  now(): string;
}

/** The system's dialogs, in the person's language. Undefined or empty: the person thought better of it. */
export interface Dialogs {
  chooseLibrary(language: Settings['language']): Promise<string | undefined>;
  chooseSources(language: Settings['language']): Promise<readonly string[]>;
  /** `start` is the folder that the dialog opens in; empty for the system's choice. */
  chooseExportFolder(language: Settings['language'], start: string): Promise<string | undefined>;
}

/** What handlers may do to the program around the window. */
export interface WindowServices {
  showFolder(folder: string): Promise<void>;
  /** Prints a page that nobody sees as a PDF that says `date` of its own making (ISO, day or time). */
  printPage(html: string, date: string): Promise<Result<Uint8Array>>;
  exportProgress(progress: EventPayload<'exportProgress'>): void;
  /** The person's language, known before a library is open. */
  language(): Settings['language'];
  /** Lets the window hand over what is not saved, and loads its page anew on a library that is open already. */
  goOver(next: Library): void;
  /** Language, theme and the like may have changed: menus and colours of the system follow. */
  settingsChanged(settings: Settings): void;
  /** The window has nothing left to hand over. */
  closeReady(): void;
  /** The window asks the person before it closes. */
  closeHeld(): void;
}
