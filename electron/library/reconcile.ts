import type { IssueSummary } from '@core/channel/contract';
import type { Said } from '@core/said';
import type { IssueShelf } from './issueShelf';

/** The list as it should be, and what the person has to know about it. */
export interface Reconciled {
  readonly issues: IssueSummary[];
  readonly notices: readonly Said[];
}

/**
 * Compares the list of issues with the issues that are there. Lines without an issue go, issues without a line and
 * issues that were not written before the list are read again. The others are not opened, so a large library opens fast.
 *
 * @param written when the list was written, in milliseconds; 0 reads every issue again
 */
export async function reconciled(
  listed: readonly IssueSummary[],
  shelf: IssueShelf,
  written: number,
): Promise<Reconciled> {
  const present = await shelf.present();
  const notices: Said[] = [];
  const issues: IssueSummary[] = [];
  for (const line of listed) {
    if (present.has(line.id)) issues.push(line);
    else {
      notices.push({
        zh: `“${line.title}”（${line.id}）已不在资料库的文件夹里，列表中不再显示。`,
        en: `“${line.title}” (${line.id}) is no longer in the library's folder and has left the list.`,
      });
    }
  }
  const known = new Map(issues.map((line, index) => [line.id, index]));
  for (const [id, time] of present) {
    const index = known.get(id);
    if (index !== undefined && time < written) continue;
    const read = await shelf.summary(id);
    if (!read.ok) {
      const { message } = read.error;
      notices.push({ zh: `“${id}”：${message.zh}`, en: `“${id}”: ${message.en}` });
      continue;
    }
    notices.push(...read.value.notices);
    if (index === undefined) issues.push(read.value.summary);
    else issues[index] = read.value.summary;
  }
  return { issues, notices };
}
