import type { Said } from '../said';

/** What a format is, without the code that writes it: the channel and the window need no more. */
export interface Format {
  /** As in `--format`. */
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly name: Said;
  /** One file for an issue, or a folder with one file for each article. */
  readonly scope: 'issue' | 'article';
  readonly content: 'text' | 'binary';
  /** Where it can be made: everywhere, or only where there is an Electron to print a page. */
  readonly maker: 'core' | 'window';
}

/** All formats, in the order in which they are offered. What writes each is in `exporters.ts`; what is missing there does not compile. */
export const FORMATS = [
  format('md', 'md', 'issue', 'text', 'Markdown 文本', 'Markdown'),
  format('html', 'html', 'issue', 'text', 'HTML 网页', 'HTML page'),
  format(
    'md-folder',
    'md',
    'article',
    'text',
    'Markdown 文件夹（逐篇，含题头信息）',
    'Markdown folder (one file an article)',
  ),
  format('txt', 'txt', 'issue', 'text', '纯文本（UTF-8）', 'Plain text (UTF-8)'),
  format('txt-gb18030', 'txt', 'issue', 'binary', '纯文本（GB18030）', 'Plain text (GB18030)'),
  { ...format('pdf', 'pdf', 'issue', 'binary', 'PDF 签发样', 'PDF for sign-off'), maker: 'window' },
  format('docx', 'docx', 'issue', 'binary', 'Word 文档（清样）', 'Word document (clean)'),
  format('docx-tracked', 'docx', 'issue', 'binary', 'Word 文档（带修订痕迹）', 'Word document (tracked changes)'),
  format('epub', 'epub', 'issue', 'binary', 'EPUB 电子书', 'EPUB book'),
  format('json', 'json', 'issue', 'text', 'JSON 数据', 'JSON data'),
  format('ninjs', 'json', 'article', 'text', 'ninjs 3.1（逐篇）', 'ninjs 3.1 (one file an article)'),
  format('nitf', 'xml', 'article', 'text', 'NITF 3.6（逐篇）', 'NITF 3.6 (one file an article)'),
  format('tei', 'xml', 'issue', 'text', 'TEI P5', 'TEI P5'),
  format('tei-scan', 'xml', 'issue', 'text', 'TEI P5（含原文与改正）', 'TEI P5 (scan and corrections)'),
  format('csv-errata', 'csv', 'issue', 'text', '改动一览（CSV）', 'List of corrections (CSV)'),
  format('csv-findings', 'csv', 'issue', 'text', '问题一览（CSV）', 'List of findings (CSV)'),
  format('csv-tags', 'csv', 'issue', 'text', '标签一览（CSV）', 'List of tags (CSV)'),
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** The formats that core writes by itself, without a window. */
export type CoreFormatId = Exclude<FormatId, 'pdf'>;

/** The ids of all formats, as the contract and the command line check them. */
export const FORMAT_IDS: readonly [FormatId, ...FormatId[]] = ['md', ...FORMATS.slice(1).map(({ id }) => id)];

function format<const Id extends string>(
  id: Id,
  extension: string,
  scope: Format['scope'],
  content: Format['content'],
  zh: string,
  en: string,
): Format & { readonly id: Id } {
  return { id, extension, name: { zh, en }, scope, content, maker: 'core' };
}
