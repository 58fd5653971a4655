import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement, type XmlNode } from 'libxml2-wasm';

const NS = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/** The text of a part of a package. */
export function partOf(packed: string | Uint8Array, path: string): string {
  if (typeof packed === 'string') throw new Error('not a package');
  const part = unzipSync(packed)[path];
  if (part === undefined) throw new Error(`${path} is missing`);
  return strFromU8(part);
}

/**
 * The text of a Word document after all tracked changes were accepted or rejected, paragraph by paragraph, worked out
 * from the XML by the rules of the format: a tracked end of paragraph that goes runs its paragraph into the next one.
 */
export function wordText(packed: string | Uint8Array, changes: 'accept' | 'reject'): string {
  const [gone, kept] = changes === 'accept' ? ['del', 'ins'] : ['ins', 'del'];
  const document = XmlDocument.fromString(partOf(packed, 'word/document.xml'));
  const paragraphs: string[] = [];
  let open = '';
  for (const node of document.root.find('w:body/w:p', NS)) {
    for (const run of (node as XmlElement).find(`w:r | w:${kept}/w:r`, NS)) open += runText(run as XmlElement);
    if ((node as XmlElement).get(`w:pPr/w:rPr/w:${gone}`, NS) !== null) continue;
    paragraphs.push(open);
    open = '';
  }
  document.dispose();
  return [...paragraphs, ...(open === '' ? [] : [open])].join('\n');
}

function runText(run: XmlElement): string {
  return run
    .find('w:t | w:delText | w:br', NS)
    .map((node: XmlNode) => ((node as XmlElement).name === 'br' ? '\n' : node.content))
    .join('');
}
