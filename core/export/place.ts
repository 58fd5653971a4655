import type { ArticleFields } from '../issue/issue';
import type { Language } from './labels';

/** Where an article stood in the paper, for a reader: `第1版 要闻`. Empty where nothing is known. */
export function placeOf({ page, section }: Pick<ArticleFields, 'page' | 'section'>, language: Language): string {
  const number = page.trim();
  const sheet = number === '' ? '' : language === 'zh' ? `第${number}版` : `Page ${number}`;
  return [sheet, section.trim()].filter((part) => part !== '').join(language === 'zh' ? ' ' : ', ');
}
