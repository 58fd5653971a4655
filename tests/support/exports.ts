import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, type Edition, type Journal } from '@core/edit/journal';
import type { Operation } from '@core/edit/operation';
import { type ExportRequest, exportFiles } from '@core/export/exportFiles';
import type { CoreFormatId } from '@core/export/formats';
import type { Issue } from '@core/issue/issue';
import { paragraphText, sourcesById } from '@core/issue/span';
import { clean } from '@core/pipeline';
import { decode } from '@core/source/decode';
import { newEdition } from '@core/structure/newEdition';
import { issueWith } from '../unit/export/issueWith';
import { author, sourceOf } from './issues';

const root = join(import.meta.dirname, '../..');

/** The seed issue as an editor would leave it: cleaned, with a date, tags, a state, and a correction by hand. */
export function seedEdition(): Edition {
  const [name = ''] = readdirSync(join(root, 'seeds')).filter((each) => each.endsWith('.txt'));
  const decoded = decode(readFileSync(join(root, 'seeds', name)));
  if (!decoded.ok) throw new Error(decoded.error.message.en);
  const imported = newEdition('seed', '钟楼周刊 第401期', [sourceOf(decoded.value.text)], author);
  if (!imported.ok) throw new Error(imported.error.message.en);
  const cleaned = clean(imported.value, 'suggested', { who: 'qingyang', when: '2026-11-24T01:00:00.000Z' });
  if (!cleaned.ok) throw new Error(cleaned.error.message.en);
  const { edition } = cleaned.value;
  const sources = sourcesById(edition.issue.sources);
  const [first] = edition.issue.articles;
  const wrong = first?.paragraphs.find((paragraph) => paragraphText(paragraph, sources).includes('全面分析盘上半年'));
  const operations: Operation[] = [
    { kind: 'set-issue', fields: { paper: '钟楼周刊', date: '2024-07-10' } },
    ...edition.issue.articles.map(
      ({ id }, index): Operation => ({
        kind: 'set-article',
        id,
        fields: { status: 'clean', page: index < 4 ? '1' : '2', section: '要闻', tags: ['民生', 'medtop:04000000'] },
      }),
    ),
  ];
  if (wrong !== undefined) {
    const start = paragraphText(wrong, sources).indexOf('全面分析盘上半年') + 4;
    operations.push({ kind: 'replace', paragraph: wrong.id, start, before: '盘', after: '盘点' });
  }
  return done(edition, operations, { who: '编辑 甲', when: '2026-11-24T02:00:00.000Z' });
}

function done(edition: Edition, operations: readonly Operation[], who: typeof author): Edition {
  const id = `s${edition.journal.length + 1}`;
  const label = { zh: '编辑', en: 'Edit' };
  const outcome = commit(edition, { id, ...who, label, changes: [{ id: `${id}.1`, why: [], operations }] });
  if (!outcome.ok) throw new Error(outcome.error.message.en);
  return outcome.value;
}

/** Text that tries to become something else in every format that there is. */
export const HOSTILE =
  '=HYPERLINK("http://x")"]]><script>alert(\'1\')</script><!-- & &lt; &#0; {{articles}} ---\n# 标题\n\u0001\u000b\ufffe\ud800末尾';

/** An issue all of whose texts and fields are hostile. */
export function hostileEdition(): Edition {
  const issue = issueWith({
    title: HOSTILE,
    paper: HOSTILE,
    tags: [HOSTILE, '=1+1'],
    articles: [
      [
        ['kicker', HOSTILE],
        ['headline', HOSTILE],
        ['deck', HOSTILE],
        ['lead', HOSTILE],
        ['body', `+${HOSTILE}`],
        ['subhead', HOSTILE],
        ['byline', HOSTILE],
        ['credit', HOSTILE],
        ['caption', HOSTILE],
        ['note', HOSTILE],
      ],
      [['body', '@SUM(A1)']],
    ],
    margin: [['folio', HOSTILE]],
  });
  const articles = issue.articles.map((article) => ({ ...article, page: '<1>', section: '"要<闻>' }));
  return edited({ ...issue, articles });
}

/** An edition with a journal whose only editor has a hostile name; every second paragraph's start is corrected. */
function edited(issue: Issue): Edition {
  const step = { id: 's1', who: '<b>"&\'甲', when: author.when, label: { zh: '<改>', en: '<edit>' } };
  const change = { id: 's1.1', rule: '<rule>', why: [{ zh: '<因>', en: '<why>' }], operations: [] };
  const journal: Journal = [{ ...step, changes: [change], inverse: { kind: 'restore' } }];
  const articles = issue.articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      spans: paragraph.spans.flatMap((span) => [
        { ...span, end: span.start + 1, text: `<${HOSTILE}>`, by: 's1.1' },
        { ...span, start: span.start + 1 },
      ]),
    })),
  }));
  return { issue: { ...issue, articles }, journal };
}

/** The one file of a format for a whole issue, or the first of several. */
export function exported(
  edition: Edition,
  format: CoreFormatId,
  request: Partial<ExportRequest> = {},
): string | Uint8Array {
  const [file] = allExported(edition, format, request);
  if (file === undefined) throw new Error('nothing was exported');
  return file;
}

/** All files of a format. */
export function allExported(
  edition: Edition,
  format: CoreFormatId,
  request: Partial<ExportRequest> = {},
): (string | Uint8Array)[] {
  return [...exportFiles(edition, { formats: [format], language: 'zh', ...request })].map((file) => {
    if (!file.ok) throw new Error(`${file.error.code}: ${file.error.message.en}`);
    return file.value.content;
  });
}
