/** Where in a page a slot stands: between tags, in a quoted attribute, in an element whose content is no markup, or elsewhere. */
export interface SlotContext {
  readonly kind: 'text' | 'attribute' | 'raw' | 'other';
  /** The attribute or the element, in small letters. */
  readonly name: string;
}

/** A place `{{name}}` in a template. */
export interface Slot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly context: SlotContext;
}

const SLOT = /\{\{\s*([A-Za-z-]+)\s*\}\}/y;
const RAW = [
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noscript',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
  'template',
  'svg',
  'math',
];
const TAG = /<(\/?)([A-Za-z][\w:-]*)/y;
const QUOTED = /([^\s"'<>/=]+)\s*=\s*(["'])/y;

/** The slots of a template in order, each with its context. What is not understood for certain counts as `other`. */
export function slotsOf(template: string): Slot[] {
  const slots: Slot[] = [];
  let context: SlotContext = TEXT;
  let quote = '';
  let element = '';
  let at = 0;
  const reads = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(template);
  };
  while (at < template.length) {
    const slot = template.startsWith('{{', at) ? reads(SLOT) : null;
    if (slot !== null) {
      const end = at + slot[0].length;
      slots.push({ name: slot[1] as string, start: at, end, context });
      at = end;
      continue;
    }
    const character = template[at] as string;
    if (context.kind === 'text' && character === '<') {
      if (template.startsWith('<!--', at)) {
        const end = template.indexOf('-->', at + 4);
        // A slot in a comment is looked at as well, and refused.
        const close = end < 0 ? template.length : end + 3;
        slots.push(...commented(template, at, close));
        at = close;
        continue;
      }
      const tag = reads(TAG);
      element = tag === null || tag[1] === '/' ? '' : (tag[2] as string).toLowerCase();
      at += tag === null ? 1 : tag[0].length;
      // Also `<{{title}}`: what is filled in there would be the name of a tag.
      if (tag !== null || /^(?:[!?]|\/?\{\{)/.test(template.slice(at, at + 3))) context = IN_TAG;
      continue;
    }
    if (context === IN_TAG) {
      const quoted = reads(QUOTED);
      if (quoted !== null) {
        context = { kind: 'attribute', name: (quoted[1] as string).toLowerCase() };
        quote = quoted[2] as string;
        at += quoted[0].length;
        continue;
      }
      if (character === '>') context = RAW.includes(element) ? { kind: 'raw', name: element } : TEXT;
    } else if (context.kind === 'attribute' && character === quote) {
      context = IN_TAG;
    } else if (context.name === 'script' && template.startsWith('<!--', at)) {
      // What ends a script that holds this is a riddle even to browsers: nothing is filled in behind it.
      return [...slots, ...commented(template, at, template.length)];
    } else if (context.kind === 'raw' && closes(template, at, context.name)) {
      context = IN_TAG;
      element = '';
    }
    at++;
  }
  return slots;
}

const TEXT: SlotContext = { kind: 'text', name: '' };
const IN_TAG: SlotContext = { kind: 'other', name: '' };

function closes(template: string, at: number, name: string): boolean {
  const tag = template.slice(at, at + name.length + 3).toLowerCase();
  return tag.startsWith(`</${name}`) && /[\s/>]$/.test(tag);
}

function commented(template: string, start: number, end: number): Slot[] {
  return [...template.slice(start, end).matchAll(/\{\{\s*([A-Za-z-]+)\s*\}\}/g)].map((found) => ({
    name: found[1] as string,
    start: start + found.index,
    end: start + found.index + found[0].length,
    context: IN_TAG,
  }));
}
