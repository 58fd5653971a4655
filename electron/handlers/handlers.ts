import type { CallName, CallOutput, Contract } from '@core/channel/contract';
import type { Result } from '@core/result';
import type { z } from 'zod';
import type { Services } from '../services';
import { closeHeld, closeReady } from './closing';
import { cancelExport, exportIssue, preflight, showExport } from './exporting';
import { importFiles } from './importing';
import { commitSteps, openIssue } from './issues';
import { chooseLibrary } from './libraries';
import { search } from './searching';
import { saveSettings, start } from './settings';
import { sync } from './syncing';
import { checkLibrary, openVersion, restoreVersion, settleCopy, versions } from './versions';

/** A handler of one call: gets checked input, answers with a value or a fault, and imports no Electron. */
export type Handler<Name extends CallName> = (
  services: Services,
  input: z.output<Contract[Name]['input']>,
) => Promise<Result<CallOutput<Name>>>;

/** One handler for each call of the contract. A call without one does not compile. */
export const handlers: { readonly [Name in CallName]: Handler<Name> } = {
  start,
  chooseLibrary,
  saveSettings,
  openIssue,
  commitSteps,
  versions,
  openVersion,
  restoreVersion,
  settleCopy,
  checkLibrary,
  search,
  sync,
  importFiles,
  preflight,
  exportIssue,
  cancelExport,
  showExport,
  closeReady,
  closeHeld,
};
