import type { ArticleRole } from '../issue/issue';
import { element, joined, type Markup } from './xml';

/** Names of the styles by what a paragraph is. Word's own names where it has them, so that its navigation works. */
export const STYLE_OF: Readonly<Record<ArticleRole | 'title' | 'about' | 'tags', string>> = {
  title: 'Title',
  about: 'About',
  kicker: 'Kicker',
  headline: 'Heading1',
  deck: 'Subtitle',
  subhead: 'Heading2',
  lead: 'BodyText',
  body: 'BodyText',
  byline: 'Byline',
  credit: 'Credit',
  caption: 'Caption',
  note: 'Note',
  tags: 'Tags',
};

interface Look {
  readonly id: string;
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'center' | 'right' | 'both';
  readonly outline?: number;
  /** First-line indent in hundredths of a character. */
  readonly indent?: number;
  readonly space?: number;
}

const LOOKS: readonly Look[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true, align: 'center', space: 240 },
  { id: 'About', name: '期刊信息', align: 'center', color: '595959', space: 240 },
  { id: 'Kicker', name: '肩题', size: 24, color: '595959', space: 60 },
  { id: 'Heading1', name: 'heading 1', size: 32, bold: true, outline: 0, space: 120 },
  { id: 'Subtitle', name: 'Subtitle', size: 24, color: '595959', space: 120 },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true, outline: 1, space: 120 },
  { id: 'BodyText', name: 'Body Text', align: 'both', indent: 200, space: 60 },
  { id: 'Byline', name: '署名', color: '595959', space: 60 },
  { id: 'Credit', name: '图文署名', color: '595959', align: 'right', space: 60 },
  { id: 'Caption', name: 'caption', size: 20, color: '595959', space: 60 },
  { id: 'Note', name: '附注', size: 20, color: '595959', space: 60 },
  { id: 'Tags', name: '标签', size: 20, color: '595959', space: 240 },
];

/** Word knows its own styles by English names; ours are Chinese, and it wants to be told. */
function isOwn(name: string): boolean {
  return !/^[A-Za-z]/.test(name);
}

function styleOf({ id, name, size, bold, color, align, outline, indent, space = 0 }: Look): Markup {
  const heading = outline !== undefined;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, 'w:customStyle': isOwn(name) ? 1 : undefined },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:next', { 'w:val': heading || id === 'Subtitle' ? 'BodyText' : id }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      ...(heading || id === 'Kicker' ? [element('w:keepNext')] : []),
      element('w:spacing', { 'w:before': heading ? 240 : 0, 'w:after': space }),
      ...(indent === undefined ? [] : [element('w:ind', { 'w:firstLineChars': indent, 'w:firstLine': 420 })]),
      ...(align === undefined ? [] : [element('w:jc', { 'w:val': align })]),
      ...(heading ? [element('w:outlineLvl', { 'w:val': outline })] : []),
    ),
    element(
      'w:rPr',
      {},
      ...(bold ? [element('w:b')] : []),
      ...(color === undefined ? [] : [element('w:color', { 'w:val': color })]),
      ...(size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
    ),
  );
}

/** The styles of every Word document that is exported: one look for each kind of paragraph. */
export const WORD_STYLES: Markup = element(
  'w:styles',
  { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:eastAsia': '宋体' }),
        element('w:sz', { 'w:val': 21 }),
        element('w:szCs', { 'w:val': 21 }),
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:line': 360, 'w:lineRule': 'auto' }))),
  ),
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat'),
  ),
  joined(LOOKS.map(styleOf)),
);
