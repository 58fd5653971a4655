/** Markup that this program made. Everything else is text and is escaped where it is put into an element. */
export class Markup {
  readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }
}

/** Values of attributes; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What may stand inside an element: text, which is escaped, and elements. */
export type Content = string | Markup;

/** Builds an element. There is no other way from text to markup in an XML export, so text can never become markup. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  let xml = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) xml += ` ${key}="${escapeXml(String(value))}"`;
  }
  if (content.length === 0) return new Markup(`${xml}/>`);
  xml += '>';
  for (const part of content) xml += typeof part === 'string' ? escapeXml(part) : part.xml;
  return new Markup(`${xml}</${name}>`);
}

/** Several elements, each on a line of its own where `between` is a line end. */
export function joined(parts: readonly Markup[], between = '\n'): Markup {
  return new Markup(parts.map(({ xml }) => xml).join(between));
}

/** A whole document. */
export function xmlDocument(root: Markup, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype === '' ? '' : `${doctype}\n`}${root.xml}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML document may hold, and control characters that readers refuse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Text as it may stand in an element or a quoted attribute. Characters that XML cannot hold are left out, halves of characters shown as such. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text without what XML cannot hold. Line ends of any system become those of XML. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed();
}
