import { writeCsv } from '@core/export/csv';
import { MARGIN } from '@core/issue/issue';
import { translate } from '../i18n/i18n';
import type { TextKey } from '../i18n/zh';
import { articleRows } from '../panes/articles/articleRows';
import { filteredFindings } from '../workbench/findingList';
import { sourcesOf } from '../workbench/selectors';
import type { WorkbenchState } from '../workbench/state';
import type { Workbench } from '../workbench/workbench';

const COLUMNS: readonly TextKey[] = [
  'csv.article',
  'finding.filter.class',
  'finding.filter.severity',
  'csv.message',
  'csv.before',
  'csv.after',
  'csv.confidence',
];

/** The list as it is shown, filter and order included, as CSV. */
export function findingsCsv(state: WorkbenchState): string {
  const { language } = state.settings;
  const rows = articleRows(state.edition?.issue.articles ?? [], [], sourcesOf(state));
  const headlines = new Map(rows.map(({ id, headline }) => [id, headline || translate('articles.untitled')]));
  headlines.set(MARGIN, translate('finding.inMargin'));
  const lines = filteredFindings(state).map((finding) => [
    headlines.get(finding.where.container) ?? '',
    translate(`finding.class.${finding.class}`),
    translate(`finding.severity.${finding.severity}`),
    finding.message[language],
    finding.before,
    finding.after,
    Math.round(finding.confidence * 100) / 100,
  ]);
  return writeCsv([COLUMNS.map((key) => translate(key)), ...lines]);
}

/** Puts the list on the clipboard. */
export async function copyFindings(workbench: Workbench): Promise<void> {
  const state = workbench.store.getState();
  const count = filteredFindings(state).length;
  try {
    // On the clipboard a byte order mark would be a character like any other.
    await navigator.clipboard.writeText(findingsCsv(state).replace('\ufeff', ''));
    workbench.notify('success', {
      zh: `已复制 ${count} 条校对结果（CSV）。`,
      en: `${count} findings were copied as CSV.`,
    });
  } catch {
    workbench.notify('trouble', {
      zh: '没能复制到剪贴板，请改用“问题一览存为 CSV”。',
      en: 'The clipboard did not take the list. Save it as CSV instead.',
    });
  }
}
