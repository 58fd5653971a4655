import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { articleStyle } from './docx';
import type { ExportOptions } from './exporter';
import { type Piece, trackedText } from './trackedText';
import { wordPackage } from './wordPackage';
import { STYLE_OF } from './wordStyles';
import { type Attributes, type Content, element, type Markup } from './xml';

/**
 * The issue as a Word document with tracked changes: what was corrected, by whom and when. Whoever accepts all of them
 * has the proof, whoever rejects all of them has the scan, character for character and line for line.
 */
export function writeTrackedDocx(edition: Edition, { language, whole }: ExportOptions): Result<Uint8Array> {
  const paragraphs: Markup[] = [];
  let open: Piece[] = [];
  let lastIsTracked = true;
  const revisions = new Revisions();
  for (const piece of trackedText(edition, whole)) {
    if (piece.text !== undefined) {
      open.push(piece);
      continue;
    }
    paragraphs.push(paragraph(open, piece, revisions));
    open = [];
    // The end of the last paragraph cannot be tracked: another one must follow it.
    lastIsTracked = piece.standing !== 'kept';
  }
  if (open.length > 0 || lastIsTracked) paragraphs.push(paragraph(open, undefined, revisions));
  return success(wordPackage(edition, paragraphs, language, []));
}

/** Numbers the revisions of a document, as Word wants them. */
class Revisions {
  private count = 0;

  attributes({ done }: Piece): Attributes {
    this.count += 1;
    return {
      'w:id': this.count,
      'w:author': done === undefined || done.step.who === '' ? '清样' : done.step.who,
      'w:date': done?.step.when.replace(/\.\d+Z$/, 'Z'),
    };
  }
}

/** A paragraph that ends with `end`; the last one of a document ends with nothing that could be tracked. */
function paragraph(pieces: readonly Piece[], end: Piece | undefined, revisions: Revisions): Markup {
  const role = end?.role ?? pieces.findLast((piece) => piece.role !== undefined)?.role;
  const style = role === undefined ? [] : [element('w:pStyle', { 'w:val': STYLE_OF[articleStyle(role)] })];
  const mark =
    end === undefined || end.standing === 'kept'
      ? []
      : [element('w:rPr', {}, element(end.standing === 'inserted' ? 'w:ins' : 'w:del', revisions.attributes(end)))];
  return element('w:p', {}, element('w:pPr', {}, ...style, ...mark), ...pieces.map((piece) => run(piece, revisions)));
}

function run(piece: Piece, revisions: Revisions): Markup {
  const name = piece.standing === 'deleted' ? 'w:delText' : 'w:t';
  const lines = (piece.text ?? '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .flatMap((line, index): Content[] => [
      ...(index === 0 ? [] : [element('w:br')]),
      ...(line === '' ? [] : [element(name, { 'xml:space': 'preserve' }, line)]),
    ]);
  const content = element('w:r', {}, ...lines);
  if (piece.standing === 'kept') return content;
  return element(piece.standing === 'inserted' ? 'w:ins' : 'w:del', revisions.attributes(piece), content);
}
