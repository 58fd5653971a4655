import { PARAGRAPH_SEPARATOR, type TextChange } from '@core/edit/typing';
import type { Said } from '@core/said';

/** What the journal calls a typed change of `before`: line ends are paragraphs, and of words a few are quoted. */
export function typedLabel({ start, end, text }: TextChange, before: string): Said {
  const gone = before.slice(start, end);
  const [lost, made] = [gone, text].map((piece) => piece.split(PARAGRAPH_SEPARATOR).length - 1) as [number, number];
  const isBreaks = (piece: string): boolean => piece.replaceAll(PARAGRAPH_SEPARATOR, '') === '';
  if (text === '' && isBreaks(gone)) return { zh: '合并段落', en: 'Merge paragraphs' };
  if (gone === '' && isBreaks(text)) return { zh: '分段', en: 'Break the paragraph' };
  const short = shortened(text);
  if (text === '') {
    const { length } = gone.replaceAll(PARAGRAPH_SEPARATOR, '');
    return lost === 0
      ? { zh: `删去“${shortened(gone)}”`, en: `Delete “${shortened(gone)}”` }
      : { zh: `删去 ${length} 字并合并段落`, en: `Delete ${length} characters and merge paragraphs` };
  }
  if (gone === '') {
    return made === 0
      ? { zh: `输入“${short}”`, en: `Type “${short}”` }
      : { zh: `输入并分段“${short}”`, en: `Type and break “${short}”` };
  }
  return { zh: `改写为“${short}”`, en: `Rewrite as “${short}”` };
}

/** A few characters of a text, line ends as marks. */
function shortened(text: string): string {
  const piece = text.replaceAll(PARAGRAPH_SEPARATOR, '¶');
  return piece.length > 12 ? `${piece.slice(0, 12)}…` : piece;
}
