import { failure, type Result, success } from '../result';
import { type SlotContext, slotsOf } from './templateSlots';

/** What a house template may ask for. The first are text and are escaped; the others are made by the program. */
const TEXT_SLOTS = ['title', 'paper', 'date', 'language'] as const;
const MARKUP_SLOTS = ['contents', 'articles'] as const;

/** What is filled in. `contents`, `articles` and `style` are markup and style sheet that the program made. */
export interface TemplateParts extends Readonly<Record<(typeof TEXT_SLOTS)[number], string>> {
  readonly contents: string;
  readonly articles: string;
  readonly style: string;
}

/** Attributes in which text is only ever text. An address or a handler is none of them. */
const TEXT_ATTRIBUTES = ['content', 'title', 'alt', 'lang', 'aria-label'];

/**
 * Fills the house's own page: `{{title}}` and the like are replaced where text is text. A slot in a script, an address
 * or a comment is refused, because there a headline could become something else; so is a template without the articles.
 */
export function fillTemplate(
  template: string,
  parts: TemplateParts,
  escaped: (text: string) => string,
): Result<string> {
  let page = '';
  let reached = 0;
  let hasArticles = false;
  for (const { name, start, end, context } of slotsOf(template)) {
    const line = template.slice(0, start).split('\n').length;
    const value = fillingOf(name, context, parts, escaped);
    if (value === undefined) {
      return failure(
        'template',
        `模板第 ${line} 行的 {{${name}}} 不能放在这里，或者没有这个名称。可用的名称和位置见 docs/formats.md。`,
        `{{${name}}} on line ${line} of the template cannot stand there, or there is no such name. See docs/formats.md for the names and where they may stand.`,
      );
    }
    hasArticles ||= name === 'articles';
    page += template.slice(reached, start) + value;
    reached = end;
  }
  if (!hasArticles) {
    return failure('template', '模板里没有 {{articles}}。', 'The template has no {{articles}}.');
  }
  return success(page + template.slice(reached));
}

function fillingOf(
  name: string,
  context: SlotContext,
  parts: TemplateParts,
  escaped: (text: string) => string,
): string | undefined {
  const text = TEXT_SLOTS.find((each) => each === name);
  if (text !== undefined) {
    const fits =
      context.kind === 'text' ||
      (context.kind === 'raw' && context.name === 'title') ||
      (context.kind === 'attribute' && TEXT_ATTRIBUTES.includes(context.name));
    return fits ? escaped(parts[text]) : undefined;
  }
  const markup = MARKUP_SLOTS.find((each) => each === name);
  if (markup !== undefined) return context.kind === 'text' ? parts[markup] : undefined;
  return name === 'style' && context.kind === 'raw' && context.name === 'style' ? parts.style : undefined;
}
