import type { IssueFields } from '@core/issue/issue';
import type { Said } from '@core/said';
import type { Workbench } from '../workbench/workbench';

const NAMES: Readonly<Record<keyof IssueFields, Said>> = {
  title: { zh: '期名', en: 'title of the issue' },
  paper: { zh: '报名', en: 'paper' },
  date: { zh: '日期', en: 'date' },
};

/** A date as people write it, as ISO; empty for none, undefined for what is no day of the calendar. */
export function isoDate(text: string): string | undefined {
  if (text.trim() === '') return '';
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Sets the title, the paper or the date of the open issue. Text that is no date changes nothing and is told. */
export function setIssueField(workbench: Workbench, field: keyof IssueFields, text: string): void {
  const issue = workbench.store.getState().edition?.issue;
  const value = field === 'date' ? isoDate(text) : text.trim();
  if (value === undefined) {
    workbench.notify('trouble', {
      zh: `“${text}”不是日期，没有改动。请写作 2024-07-10 或 2024年7月10日。`,
      en: `“${text}” is not a date, so nothing was changed. Write it as 2024-07-10.`,
    });
    return;
  }
  if (issue === undefined || issue[field] === value) return;
  const name = NAMES[field];
  const label =
    value === ''
      ? { zh: `清除${name.zh}`, en: `Clear the ${name.en}` }
      : { zh: `${name.zh}改为“${value}”`, en: `Set the ${name.en} to “${value}”` };
  workbench.apply(label, [{ kind: 'set-issue', fields: { [field]: value } }]);
}
