import { failure } from '../result';

type Advice = 'recognise' | 'save-as-text' | 'unpack';

interface Kind {
  readonly zh: string;
  readonly en: string;
  /** The first bytes, as Latin-1 text. */
  readonly starts: string;
  /** Where they stand; 0 unless told. */
  readonly at?: number;
  readonly advice: Advice;
  /** The file may be all readable characters and still no text for a person. */
  readonly readsAsText?: boolean;
}

/** A file that is known to be something else than plain text. */
export interface NamedKind {
  /** True where decoding may well succeed and the kind must be believed all the same. */
  readonly readsAsText: boolean;
  readonly refusal: ReturnType<typeof failure>;
}

/** Files that people take for text or drag in by mistake. The first that fits is named. */
const KINDS: readonly Kind[] = [
  { zh: 'PDF 文件', en: 'a PDF file', starts: '%PDF-', advice: 'recognise', readsAsText: true },
  { zh: 'PNG 图片', en: 'a PNG picture', starts: '\x89PNG', advice: 'recognise' },
  { zh: 'JPEG 图片', en: 'a JPEG picture', starts: '\xff\xd8\xff', advice: 'recognise' },
  { zh: 'GIF 图片', en: 'a GIF picture', starts: 'GIF8', advice: 'recognise' },
  { zh: 'TIFF 图片', en: 'a TIFF picture', starts: 'II*\0', advice: 'recognise' },
  { zh: 'TIFF 图片', en: 'a TIFF picture', starts: 'MM\0*', advice: 'recognise' },
  { zh: 'WebP 图片', en: 'a WebP picture', starts: 'WEBP', at: 8, advice: 'recognise' },
  { zh: 'HEIC 图片', en: 'a HEIC picture', starts: 'ftyphei', at: 4, advice: 'recognise' },
  { zh: 'JPEG 2000 图片', en: 'a JPEG 2000 picture', starts: '\0\0\0\x0cjP  ', advice: 'recognise' },
  { zh: 'DjVu 文件', en: 'a DjVu file', starts: 'AT&TFORM', advice: 'recognise' },
  { zh: 'RTF 文档', en: 'an RTF document', starts: '{\\rtf', advice: 'save-as-text', readsAsText: true },
  {
    zh: '旧版 Office 文档（如 .doc）',
    en: 'an old Office document (such as .doc)',
    starts: '\xd0\xcf\x11\xe0',
    advice: 'save-as-text',
  },
  { zh: 'RAR 压缩包', en: 'a RAR archive', starts: 'Rar!', advice: 'unpack' },
  { zh: '7-Zip 压缩包', en: 'a 7-Zip archive', starts: "7z\xbc\xaf'", advice: 'unpack' },
  { zh: 'gzip 压缩包', en: 'a gzip archive', starts: '\x1f\x8b', advice: 'unpack' },
];

const ZIP = 'PK\x03\x04';

/** A document of an office program is a ZIP archive that names its parts so. */
const PARTS = [
  { part: 'word/', zh: 'Word 文档（.docx）', en: 'a Word document (.docx)' },
  { part: 'xl/', zh: 'Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  { part: 'ppt/', zh: 'PowerPoint 演示文稿（.pptx）', en: 'a PowerPoint presentation (.pptx)' },
  { part: 'mimetypeapplication/vnd.oasis', zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  { part: 'mimetypeapplication/epub', zh: 'EPUB 电子书', en: 'an EPUB book' },
  { part: 'OFD.xml', zh: 'OFD 版式文件', en: 'an OFD document' },
];

const ADVICE: Readonly<Record<Advice, { readonly zh: string; readonly en: string }>> = {
  recognise: {
    zh: '请先用文字识别（OCR）软件得到纯文本（.txt），再导入。',
    en: 'Have it recognised (OCR) and saved as plain text (.txt) first, then import that.',
  },
  'save-as-text': {
    zh: '请在原来的软件里另存为纯文本（.txt），再导入。',
    en: 'Save it as plain text (.txt) in its own program first, then import that.',
  },
  unpack: { zh: '请先解压，再导入里面的文本文件。', en: 'Unpack it first, then import the text files inside.' },
};

/** Names a file by its first bytes, as the refusal that says what to do with it. Undefined for everything not known. */
export function refusalOfKind(bytes: Uint8Array): NamedKind | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  const kind = head.startsWith(ZIP)
    ? zipKind(head, bytes)
    : KINDS.find(({ starts, at = 0 }) => head.startsWith(starts, at));
  if (kind === undefined) return undefined;
  const advice = ADVICE[kind.advice];
  const zh = `这是 ${kind.zh}，不是纯文本。${advice.zh}`;
  const en = `This is ${kind.en}, not plain text. ${advice.en}`;
  return { readsAsText: kind.readsAsText ?? false, refusal: failure('not-text', zh, en) };
}

function zipKind(head: string, bytes: Uint8Array): Omit<Kind, 'starts'> {
  // The names stand before each part and once more in the list at the end.
  const names = head + latin1(bytes.subarray(Math.max(4096, bytes.length - 65_536)));
  const office = PARTS.find(({ part }) => names.includes(part));
  if (office === undefined) return { zh: 'ZIP 压缩包', en: 'a ZIP archive', advice: 'unpack' };
  return { ...office, advice: 'save-as-text' };
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
