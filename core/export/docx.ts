import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { aboutOf, linesOf } from './content';
import type { ExportOptions } from './exporter';
import { LABELS, labelled, listed } from './labels';
import { placeOf } from './place';
import { storiesOf } from './story';
import { subjectOf } from './topics';
import { wordPackage } from './wordPackage';
import { STYLE_OF } from './wordStyles';
import { type Content, element, type Markup } from './xml';

/** The clean issue as a Word document: styles for each kind of paragraph, headlines as headings, properties filled in. */
export function writeDocx(edition: Edition, { language, whole }: ExportOptions): Result<Uint8Array> {
  const { issue } = edition;
  const title = issue.title.trim() === '' ? LABELS.untitledIssue[language] : issue.title;
  const about = aboutOf(issue, title).join(' · ');
  const stories = storiesOf(issue, whole);
  const paragraphs = [paragraph('title', title), ...(about === '' ? [] : [paragraph('about', about)])];
  for (const { page, section, kicker, headline, deck, blocks, tags: all } of stories) {
    const place = placeOf({ page, section }, language);
    const tags = all.map((tag) => subjectOf(tag).name);
    if (place !== '') paragraphs.push(paragraph('kicker', place));
    if (kicker !== '') paragraphs.push(paragraph('kicker', kicker));
    // Without a headline a break tells where the article begins.
    paragraphs.push(headline === '' ? paragraph('about', '* * *') : paragraph('headline', headline));
    if (deck !== '') paragraphs.push(paragraph('deck', deck));
    for (const { role, text } of blocks) paragraphs.push(paragraph(articleStyle(role), text));
    if (tags.length > 0) paragraphs.push(paragraph('tags', labelled(LABELS.tags, listed(tags, language), language)));
  }
  const keywords = [...new Set(stories.flatMap(({ tags }) => tags.map((tag) => subjectOf(tag).name)))];
  return success(wordPackage(edition, paragraphs, language, keywords));
}

/** The style for a role. Roles of the margin never stand in an article; if one did, it would be body text. */
export function articleStyle(role: string): keyof typeof STYLE_OF {
  return role in STYLE_OF ? (role as keyof typeof STYLE_OF) : 'body';
}

function paragraph(style: keyof typeof STYLE_OF, text: string): Markup {
  const lines = linesOf(text).flatMap((line, index): Content[] => [
    ...(index === 0 ? [] : [element('w:br')]),
    element('w:t', { 'xml:space': 'preserve' }, line),
  ]);
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': STYLE_OF[style] })),
    element('w:r', {}, ...lines),
  );
}
