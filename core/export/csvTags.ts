import type { Edition } from '../edit/journal';
import { type Result, success } from '../result';
import { writeCsv } from './csv';
import type { ExportOptions } from './exporter';
import { storiesOf } from './story';
import { subjectOf } from './topics';

const HEADER = {
  zh: ['稿件', '标题', '版', '栏目', '标签', '主题'],
  en: ['Article', 'Headline', 'Page', 'Section', 'Tag', 'Topic'],
} as const;

/** One row for each tag of each article; an article without tags has one row, so that it can be seen. */
export function writeTags({ issue }: Edition, { language, whole }: ExportOptions): Result<string> {
  const rows = storiesOf(issue, whole).flatMap(({ number, headline, page, section, tags }) => {
    const named = tags.length === 0 ? [''] : tags;
    return named.map((tag) => [number, headline, page, section, tag, topicOf(tag)]);
  });
  return success(writeCsv([HEADER[language], ...rows]));
}

/** The name of the topic that a tag stands for; empty for a free tag. */
function topicOf(tag: string): string {
  const { name, uri } = subjectOf(tag);
  return uri === undefined ? '' : name;
}
