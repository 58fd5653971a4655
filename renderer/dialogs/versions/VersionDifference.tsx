import type { IssueDifference, ParagraphDifference } from '@core/history/compare';
import { type Issue, MARGIN } from '@core/issue/issue';
import { sourcesById } from '@core/issue/span';
import { Button } from 'react-aria-components';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { useSpeech } from '../../i18n/i18n';
import { articleRows } from '../../panes/articles/articleRows';
import { useDesk } from '../../workbench/context';
import { ParagraphChange } from './ParagraphChange';
import styles from './VersionDifference.module.css';

/** More than anybody reads: the rest is counted. */
const LONGEST = 60;

interface VersionDifferenceProps {
  readonly then: Issue;
  readonly difference: IssueDifference;
  readonly onRestore: (article: string) => void;
}

/** What differs between a version and the present issue, article by article, each with the way back. */
export function VersionDifference({ then, difference, onRestore }: VersionDifferenceProps) {
  const { t } = useSpeech();
  const now = useDesk(({ edition }) => edition?.issue);
  const headlines = new Map(
    [now, then].flatMap((issue) =>
      issue === undefined
        ? []
        : articleRows(issue.articles, [], sourcesById(issue.sources)).map(
            ({ id, headline }) => [id, headline] as const,
          ),
    ),
  );
  const groups = groupsOf(difference);
  const was = new Set(then.articles.map(({ id }) => id));
  if (groups.size === 0) return <Empty title={t('versions.same')} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('versions.difference')}>
      {[...groups].map(([container, paragraphs]) => (
        <section key={container} className={styles.group}>
          <header className={styles.head}>
            <h3 className={styles.headline}>
              {container === MARGIN ? t('role.margin') : headlines.get(container) || t('articles.untitled')}
            </h3>
            <span className={styles.count}>{t('versions.changes', { count: paragraphs.length })}</span>
            {was.has(container) ? (
              <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => onRestore(container)}>
                {t('versions.restoreArticle')}
              </Button>
            ) : null}
          </header>
          {paragraphs.slice(0, LONGEST).map((paragraph) => (
            <ParagraphChange key={paragraph.id} paragraph={paragraph} />
          ))}
          {paragraphs.length > LONGEST ? (
            <p className={styles.count}>{t('preflight.more', { count: paragraphs.length - LONGEST })}</p>
          ) : null}
        </section>
      ))}
    </section>
  );
}

/** The paragraphs that differ, by the article that holds them now, or held them. Articles with other fields only are there too. */
function groupsOf({ paragraphs, articles }: IssueDifference): Map<string, ParagraphDifference[]> {
  const groups = new Map<string, ParagraphDifference[]>();
  for (const { id } of articles) groups.set(id, []);
  for (const paragraph of paragraphs) {
    const container = paragraph.before?.container ?? paragraph.after?.container ?? MARGIN;
    groups.set(container, [...(groups.get(container) ?? []), paragraph]);
  }
  return groups;
}
