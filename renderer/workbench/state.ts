import type { IssueSummary, Settings } from '@core/channel/contract';
import type { Edition } from '@core/edit/journal';
import type { Lesson } from '@core/edit/lesson';
import type { Finding } from '@core/findings/finding';
import type { Issue } from '@core/issue/issue';
import type { Ledger } from '@core/issue/ledger';
import type { Fault } from '@core/result';
import type { Said } from '@core/said';
import { type ExportPlan, type ExportRun, FIRST_PLAN } from './exportPlan';
import { type FindingFilter, NO_FILTER } from './findingList';
import { NO_TRAIL, type Trail } from './trail';

/** `unsaved` means that the disk does not have it and why; the steps are kept and sent again. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly fault: Fault };

/** A sentence about what happened. Trouble stays until the person dismisses it; what merely happened goes by itself. */
export interface Notice {
  readonly id: number;
  readonly tone: 'information' | 'success' | 'trouble';
  readonly said: Said;
  /** A command that helps, offered as a button. */
  readonly command?: string | undefined;
  /** What the sentence sums up, e.g. each file that was not imported. */
  readonly details?: readonly Said[] | undefined;
}

/** An issue that could not be opened, and why, while no other one is on the desk. */
export interface Unopened {
  readonly issue: string;
  readonly fault: Fault;
}

/** A stretch of text that the editor should bring into view. The serial tells two wishes for the same place apart. */
export interface Place {
  readonly serial: number;
  readonly article: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** The fix that was accepted last, and where the caret came to stand after it (unknown while the next finding is looked for). */
export interface Accepted {
  readonly step: string;
  readonly caret: string | undefined;
}

export type DialogName =
  | 'none'
  | 'palette'
  | 'keys'
  | 'settings'
  | 'fixes'
  | 'many'
  | 'move'
  | 'tags'
  | 'topics'
  | 'search'
  | 'alike'
  | 'unsaved'
  | 'export'
  | 'versions'
  | 'library-check';
export type PanelName = 'findings' | 'article' | 'paragraphs' | 'history';
/** How the open article is shown: to be edited, scan beside proof, as printed. */
export const VIEWS = ['edit', 'proof', 'read'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The search as the person left it. */
export interface SearchForm {
  readonly text: string;
  readonly replacement: string;
  readonly replacing: boolean;
  readonly isExpression: boolean;
  readonly matchCase: boolean;
  readonly scope: 'article' | 'issue' | 'library';
}

export interface WorkbenchState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: Fault | undefined;
  readonly library: string;
  readonly version: string;
  readonly issues: readonly IssueSummary[];
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** The issue that is being read from the disk. */
  readonly opening: string;
  readonly unopened: Unopened | undefined;
  readonly edition: Edition | undefined;
  /** A newer program wrote the issue: it is shown and never overwritten. */
  readonly readOnly: boolean;
  readonly saving: Saving;
  /** True while the editor holds typed text that is not a step yet. */
  readonly typed: boolean;
  /** The article that is open; empty where the issue has none. */
  readonly article: string;
  readonly findings: readonly Finding[];
  /** What the rules find and a person has refused. */
  readonly refused: readonly Finding[];
  /** The issue that `findings` were made on; an older one while the worker reads. */
  readonly findingsOf: Issue | undefined;
  readonly ledger: Ledger | undefined;
  readonly detectionFault: Fault | undefined;
  /** The id of the current finding; empty where there is none. */
  readonly finding: string;
  readonly filter: FindingFilter;
  readonly accepted: Accepted | undefined;
  readonly place: Place | undefined;
  readonly dialog: DialogName;
  readonly panel: PanelName;
  readonly search: SearchForm;
  /** What the last correction by hand teaches, where it would hold in other places too. */
  readonly lesson: Lesson | undefined;
  readonly trail: Trail;
  /** The paragraphs that the picker of articles is about to move. */
  readonly moving: readonly string[];
  /** Whose paragraphs the panel of paragraphs lists. */
  readonly paragraphsOf: 'article' | 'margin';
  readonly view: ViewName;
  /** Counts up whenever the tag field should take the focus. */
  readonly tagWish: number;
  /** What runs and takes long, as a key of the dictionary. */
  readonly busy: 'none' | 'importing' | 'exporting';
  /** What the next export writes, as it was chosen last. */
  readonly exportPlan: ExportPlan;
  readonly exportRun: ExportRun;
}

export const initialState: WorkbenchState = {
  phase: 'loading',
  fault: undefined,
  library: '',
  version: '',
  issues: [],
  settings: {
    language: 'zh',
    theme: 'system',
    textSize: 17,
    editor: '',
    lastIssue: '',
    lastArticle: '',
    secondPerson: false,
    tags: [],
  },
  notices: [],
  opening: '',
  unopened: undefined,
  edition: undefined,
  readOnly: false,
  saving: { state: 'saved' },
  typed: false,
  article: '',
  findings: [],
  refused: [],
  findingsOf: undefined,
  ledger: undefined,
  detectionFault: undefined,
  finding: '',
  filter: NO_FILTER,
  accepted: undefined,
  place: undefined,
  dialog: 'none',
  panel: 'findings',
  search: { text: '', replacement: '', replacing: false, isExpression: false, matchCase: true, scope: 'issue' },
  lesson: undefined,
  trail: NO_TRAIL,
  moving: [],
  paragraphsOf: 'article',
  view: 'edit',
  tagWish: 0,
  busy: 'none',
  exportPlan: FIRST_PLAN,
  exportRun: { state: 'idle' },
};
