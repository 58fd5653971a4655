import type { Settings } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import type { ProposedStep } from '@core/edit/step';
import type { Where } from '@core/findings/finding';
import type { Fault, Result } from '@core/result';
import type { Said } from '@core/said';
import type { StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../bridge/bridge';
import type { CleanAnswer } from '../findings/protocol';
import type { Notice, WorkbenchState } from './state';

/** Where the caret stands: a paragraph of the open article and an offset in its shown text. */
export interface Caret {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  /** The last paragraph that the selection touches; absent where it is the same. */
  readonly last?: string | undefined;
}

/** What the workbench needs from the text editor. The editor registers itself while it is on the screen. */
export interface EditorPort {
  /** Hands over typed text as a step, also in the middle of a composition: what is on the screen is never dropped. */
  flush(): void;
  caret(): Caret | undefined;
  focus(): void;
}

/** The desk without its looks: state, and everything that can be done to it. Components and commands use nothing else. */
export interface Workbench {
  readonly store: StoreApi<WorkbenchState>;
  readonly bridge: Bridge;
  /** Reads the library and opens what was open last. */
  start(): Promise<void>;
  openIssue(id: string, article?: string): Promise<void>;
  openArticle(id: string): void;
  /** Brings a place into view, opening its article. */
  reveal(where: Where): void;
  /** Applies a step that knows its content but not yet its number, writer and time. True where it holds. */
  apply(label: Said, operations: readonly Operation[], why?: readonly Said[]): boolean;
  /** Applies a step that core proposed. */
  commit(step: ProposedStep): boolean;
  /** Who acts, and when: now. */
  author(): { readonly who: string; readonly when: string };
  /** Hands typed text over. Every command runs after this. */
  flush(): void;
  attachEditor(port: EditorPort): () => void;
  readonly editor: EditorPort | undefined;
  /** Resolves when the findings on the screen are those of the issue as it is. */
  freshFindings(): Promise<void>;
  /** What fixing everything safe would do to an edition. The rules run beside the window. */
  proposeClean(edition: Edition): Promise<Result<CleanAnswer>>;
  selectFinding(id: string, show?: boolean): void;
  /** Resolves when all steps are on the disk (true) or cannot be written for now (false). */
  saved(): Promise<boolean>;
  retryDetection(): void;
  saveSettings(settings: Partial<Settings>): Promise<void>;
  notify(tone: Notice['tone'], said: Said, command?: string, details?: readonly Said[]): void;
  trouble(fault: Fault): void;
  dismiss(id: number): void;
  dispose(): void;
}
