import { issueSummarySchema, type Settings, settingsSchema } from '@core/channel/contract';
import { z } from 'zod';
import type { Format } from './format';

const libraryFileSchema = z.strictObject({
  schema: z.literal(1),
  /** A setting that is newer than the file has its first value. */
  settings: z.preprocess((given) => ({ ...firstSettings('zh'), ...(given as object) }), settingsSchema),
  /** The folder of the last export; empty at first. */
  exportFolder: z.string(),
  /** One line an issue, so that the list can be shown without opening any. The issues' own files are what counts. */
  issues: z.array(issueSummarySchema),
});
/** `library.json`. */
export type LibraryFile = z.infer<typeof libraryFileSchema>;

export const LIBRARY_FORMAT: Format<LibraryFile> = {
  label: { zh: '资料库的文件', en: 'The file of the library' },
  version: 1,
  schema: libraryFileSchema,
  migrations: {},
  layout: (file) => JSON.stringify(file, null, 2),
  // The list is made again from the issues; only settings are lost, and the damaged file is kept.
  startsAfresh: true,
};

/** A library before anything is in it. */
export function newLibraryFile(language: Settings['language']): LibraryFile {
  return { schema: 1, settings: firstSettings(language), exportFolder: '', issues: [] };
}

function firstSettings(language: Settings['language']): Settings {
  return {
    language,
    theme: 'system',
    textSize: 18,
    editor: '',
    lastIssue: '',
    lastArticle: '',
    secondPerson: false,
    tags: [],
  };
}
