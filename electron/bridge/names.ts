import type { CallName, EventName } from '@core/channel/contract';

// The contract itself brings all of zod along; a preload script is better off without it. So the names stand here once
// more, and a call or event of the contract that is forgotten here does not compile.
const calls: Readonly<Record<CallName, true>> = {
  start: true,
  chooseLibrary: true,
  saveSettings: true,
  openIssue: true,
  commitSteps: true,
  versions: true,
  openVersion: true,
  restoreVersion: true,
  settleCopy: true,
  checkLibrary: true,
  search: true,
  sync: true,
  importFiles: true,
  preflight: true,
  exportIssue: true,
  cancelExport: true,
  showExport: true,
  closeReady: true,
  closeHeld: true,
};
const happenings: Readonly<Record<EventName, true>> = {
  command: true,
  closing: true,
  exportProgress: true,
};

export const CALL_NAMES = Object.keys(calls) as readonly CallName[];
export const EVENT_NAMES = Object.keys(happenings) as readonly EventName[];

/** The channel between the processes that a call goes through. */
export function callChannel(name: CallName): string {
  return `qingyang:call:${name}`;
}

/** The channel between the processes that an event comes through. */
export function eventChannel(name: EventName): string {
  return `qingyang:event:${name}`;
}
