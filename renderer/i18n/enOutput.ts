import type { zhOutput } from './zhOutput';

/** Texts about what leaves the desk and what came of it: export, proof and reading view, versions. Part of `en`. */
export const enOutput: Readonly<Record<keyof typeof zhOutput, string>> = {
  'dialog.cancel': 'Cancel',

  'export.title': 'Export the clean issue',
  'export.formats': 'Formats',
  'export.articles': 'Articles',
  'export.choice.all': 'All',
  'export.choice.status': 'By state',
  'export.choice.tag': 'By tag',
  'export.choice.selected': 'One by one',
  'export.noTags': 'This issue has no tags yet.',
  'export.noFormat': 'Choose at least one format.',
  'export.summary': '{{articles}} articles, {{formats}} formats',
  'export.start': 'Export',
  'export.startAnyway': 'Export all the same',
  'export.cancel': 'Stop the export',
  'export.choosing': 'Choose the folder to put it in …',
  'export.progress': '{{done}} of {{total}}',

  'preflight.title': 'Before printing',
  'preflight.none': 'Nothing needs attention.',
  'preflight.stop': 'Stops',
  'preflight.warning': 'Warning',
  'preflight.more': '{{count}} more',
};
