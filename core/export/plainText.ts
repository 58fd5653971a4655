import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { linesOf } from './content';
import { encodeGb18030 } from './encodeGb18030';
import type { ExportOptions } from './exporter';
import { type Story, storiesOf } from './story';

/**
 * The clean issue as plain text: one line a paragraph, a blank line between paragraphs, two before each article. It has
 * no marks and nothing that is not from the scan, so it comes back as it went where every article has a headline.
 */
export function writePlainText({ issue }: Edition, { whole }: ExportOptions): Result<string> {
  const articles = storiesOf(issue, whole).map(articleText);
  return success(`${articles.join('\n\n\n')}\n`);
}

/** The same for programs that read GB18030 only. Every character that a paper prints has a code there. */
export function writeGb18030(edition: Edition, options: ExportOptions): Result<Uint8Array> {
  const text = writePlainText(edition, options);
  return text.ok ? success(encodeGb18030(text.value)) : text;
}

function articleText({ kicker, headline, deck, blocks }: Story): string {
  const titles = [kicker, headline, deck].filter((line) => line !== '');
  return [...titles, ...blocks.map(({ text }) => linesOf(text).join('\n'))].join('\n\n');
}
