import { z } from 'zod';
import { stepSchema } from '../edit/schema';
import { FORMAT_IDS } from '../export/formats';
import { PREFLIGHT_CODES } from '../export/preflightItem';
import { STATUSES } from '../issue/issue';
import { issueSchema } from '../issue/schema';
import { TAG_COLOURS, TAG_KINDS } from '../tags/tag';
import { MENU_COMMANDS } from './commands';

/**
 * The one file in which the window and the main process meet: each call with its input and output. The preload
 * bridge, the handlers and the types all come from here. The window names issues by id and never by path.
 */

const said = z.strictObject({ zh: z.string(), en: z.string() });

export const faultSchema = z.strictObject({ code: z.string(), message: said });

const issueId = z.string().min(1).max(200);
const nothing = z.strictObject({});

export const issueSummarySchema = z.strictObject({
  id: issueId,
  title: z.string(),
  paper: z.string(),
  date: z.string(),
  /** Number of articles, and how many a person has confirmed as clean. */
  articles: z.int(),
  clean: z.int(),
  /** ISO date and time of the last saved step. */
  changed: z.string(),
});
export type IssueSummary = z.infer<typeof issueSummarySchema>;

export const settingsSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of the article's text in CSS pixels. */
  textSize: z.number().min(12).max(32),
  /** The editor's name, as the journal records it. */
  editor: z.string(),
  /** The issue that was open last, and the article in it; empty at first. */
  lastIssue: z.string(),
  lastArticle: z.string(),
  /** 清样 only by somebody other than who proofed the article before. */
  secondPerson: z.boolean(),
  /** What the library knows of its tags, beyond their names. */
  tags: z.array(
    z.strictObject({
      name: z.string().min(1).max(200),
      kind: z.enum(TAG_KINDS),
      colour: z.enum(TAG_COLOURS),
      note: z.string().max(2000),
    }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * `revision` is the number of steps in the journal. `notices` tell of trouble that was survived, e.g. a backup that was
 * used. `readOnly`: a newer program wrote the file, so commits will be refused; a notice says so.
 */
const issueFile = z.strictObject({
  issue: issueSchema,
  journal: z.array(stepSchema),
  revision: z.int().nonnegative(),
  notices: z.array(said),
  readOnly: z.boolean(),
});
/** Another version of an issue: a backup, or a copy that a synced folder has made of a file which two computers changed. */
const issueVersionSchema = z.strictObject({
  /** What `openVersion` and the others call it. */
  name: z.string(),
  kind: z.enum(['backup', 'copy']),
  /** Why a backup was kept, beside the rotation: what came after it was risky. */
  reason: z.enum(['', 'migration', 'restore', 'batch', 'merge', 'copy']),
  /** ISO date and time. */
  time: z.string(),
  revision: z.int(),
  articles: z.int(),
  clean: z.int(),
});
export type IssueVersion = z.infer<typeof issueVersionSchema>;
const versionName = z.string().min(1).max(300);

/** Which articles to export; each part that is given narrows the choice (`core/export/selection.ts`). */
const selection = z.strictObject({
  articles: z.array(issueId).optional(),
  statuses: z.array(z.enum(STATUSES)).optional(),
  tags: z.array(z.string()).optional(),
});

/** One line of the list before an export. `issue` says which of several it is about. A `stop` cannot be passed. */
export const preflightItemSchema = z.strictObject({
  issue: issueId,
  severity: z.enum(['stop', 'warning']),
  code: z.enum(PREFLIGHT_CODES),
  message: said,
  where: z.strictObject({ container: z.string(), paragraph: z.string(), finding: z.string() }),
});
export type PreflightLine = z.infer<typeof preflightItemSchema>;

/** What to look for. Empty fields and lists do not narrow the search. */
export const searchQuerySchema = z.strictObject({
  /** Words in any script; each run of letters must occur as it stands, two characters and even one are enough. */
  text: z.string().max(500),
  tags: z.array(z.string()),
  statuses: z.array(z.enum(STATUSES)),
  paper: z.string(),
  /** First and last date, ISO. */
  from: z.string(),
  to: z.string(),
  limit: z.int().min(1).max(500),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;
const searchHitSchema = z.strictObject({
  issue: issueId,
  article: z.string(),
  issueTitle: z.string(),
  paper: z.string(),
  date: z.string(),
  headline: z.string(),
  status: z.string(),
  tags: z.array(z.string()),
  /** A piece of the text, with the place in it that was looked for. */
  excerpt: z.string(),
  start: z.int(),
  end: z.int(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

const importFailure = z.strictObject({ file: z.string(), error: faultSchema });

export const contract = {
  /** What the window needs first: the library's issues and the settings. `notices` tells of trouble that was met and survived. */
  start: {
    input: nothing,
    output: z.strictObject({
      library: z.string(),
      issues: z.array(issueSummarySchema),
      settings: settingsSchema,
      notices: z.array(said),
      version: z.string(),
    }),
  },
  /**
   * Asks for a folder and goes over to the library in it, also where none could be opened before. The window hands over
   * what is not saved (the `closing` event) and its page is loaded anew on the other library, which is remembered for
   * the next start. Where the other one does not open, all stays as it is.
   */
  chooseLibrary: { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  saveSettings: { input: settingsSchema.partial(), output: settingsSchema },
  openIssue: { input: z.strictObject({ id: issueId }), output: issueFile },
  /** Writes steps that the window has applied. `revision` is the one they were applied to; on the disk when it answers. */
  commitSteps: {
    input: z.strictObject({ id: issueId, revision: z.int(), steps: z.array(stepSchema).min(1) }),
    output: z.strictObject({ revision: z.int() }),
  },
  /** The backups and conflict copies of an issue that can be read: copies first, then the newest first. */
  versions: {
    input: z.strictObject({ id: issueId }),
    output: z.strictObject({ versions: z.array(issueVersionSchema) }),
  },
  /** One of them, to be shown beside the present issue. */
  openVersion: {
    input: z.strictObject({ id: issueId, name: versionName }),
    output: z.strictObject({ issue: issueSchema, journal: z.array(stepSchema), revision: z.int() }),
  },
  /**
   * Gives back what a version holds as one more step (undo takes it back): one paragraph, one article, or the whole
   * issue where neither is named. `revision` is the window's own; answers with the issue to show.
   */
  restoreVersion: {
    input: z.strictObject({
      id: issueId,
      revision: z.int(),
      name: versionName,
      article: issueId.optional(),
      paragraph: issueId.optional(),
    }),
    output: issueFile,
  },
  /** The person has taken what they need from a conflict copy: it goes to the backups. */
  settleCopy: { input: z.strictObject({ id: issueId, name: versionName }), output: nothing },
  /** Checks every hash, every ledger and every journal. An empty list: all is well. `issue` is empty for the library itself. */
  checkLibrary: {
    input: nothing,
    output: z.strictObject({
      issues: z.int(),
      problems: z.array(z.strictObject({ issue: z.string(), message: said })),
    }),
  },
  /** Searches the articles of all issues, the newest first. While `indexed` is below `issues`, hits may be missing still. */
  search: {
    input: searchQuerySchema,
    output: z.strictObject({
      hits: z.array(searchHitSchema),
      more: z.boolean(),
      indexed: z.int(),
      issues: z.int(),
    }),
  },
  /**
   * Shares the library with other desks through a git remote; `remote` empty: the one that is known. Issues named in
   * `received` have changed and are to be opened again; `conflicts` names the steps that hold what was set aside.
   */
  sync: {
    input: z.strictObject({ remote: z.string().max(2000) }),
    output: z.strictObject({
      received: z.array(issueId),
      sent: z.boolean(),
      conflicts: z.array(z.strictObject({ issue: issueId, steps: z.array(z.string()) })),
      issues: z.array(issueSummarySchema),
    }),
  },
  /** Asks for files and imports each as an issue. An empty answer means that the person thought better of it. */
  importFiles: {
    input: nothing,
    output: z.strictObject({
      imported: z.array(issueId),
      issues: z.array(issueSummarySchema),
      failures: z.array(importFailure),
      notices: z.array(said),
    }),
  },
  /** What to know before exporting these issues as they are on the disk. */
  preflight: {
    input: z.strictObject({ ids: z.array(issueId).min(1), selection: selection.optional() }),
    output: z.strictObject({ items: z.array(preflightItemSchema) }),
  },
  /**
   * Asks for a folder and writes the clean issue into it, and after it those named in `more`. Refused when a ledger does
   * not balance. Tells of progress by the `exportProgress` event; `cancelExport` ends it: no file is left half, and of
   * several issues those stay that were whole already.
   */
  exportIssue: {
    input: z.strictObject({
      id: issueId,
      formats: z.array(z.enum(FORMAT_IDS)).min(1),
      selection: selection.optional(),
      more: z.array(issueId).optional(),
    }),
    output: z.strictObject({ cancelled: z.boolean(), folder: z.string(), files: z.array(z.string()) }),
  },
  /** Ends the export that is running, if one is. */
  cancelExport: { input: nothing, output: nothing },
  /** Shows the folder of the last export in the system's file manager. */
  showExport: { input: nothing, output: nothing },
  /** The window's answer to the `closing` event: all that was typed is on the disk, or the person chose to go on. */
  closeReady: { input: nothing, output: nothing },
  /** The other answer: not everything could be saved, and the window asks the person; it stays open until they decide. */
  closeHeld: { input: nothing, output: nothing },
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What the main process says to the window without being asked: commands of the menu, and that it is about to close. */
export const events = {
  /** A menu entry was chosen; `command` is the id of a command of the window. */
  command: z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** The window is about to close and must hand over what is not saved yet; it answers by `closeReady`. */
  closing: nothing,
  /** How far an export is: files made of all, of the issue `issue` (from 1) of `issues`. */
  exportProgress: z.strictObject({
    issue: z.int(),
    issues: z.int(),
    done: z.int(),
    total: z.int(),
    file: z.string(),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
