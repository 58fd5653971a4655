import type { Article, Paragraph } from '@core/issue/issue';
import { paragraphText } from '@core/issue/span';
import { useRef } from 'react';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import { useShownPlace } from '../proof/useShownPlace';
import styles from './ReadingView.module.css';

const SET: ReadonlySet<Paragraph['role']> = new Set(['kicker', 'headline', 'deck']);

/** The article as it will be printed: the headline set over the columns, for reading it through once more. */
export function ReadingView({ article }: { readonly article: Article }) {
  const { t } = useSpeech();
  const sources = useDesk(sourcesOf);
  const scroller = useRef<HTMLDivElement>(null);
  useShownPlace(scroller);
  const line = (paragraph: Paragraph) => (
    <p key={paragraph.id} className={styles[paragraph.role]} data-paragraph={paragraph.id}>
      {paragraphText(paragraph, sources)}
    </p>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('reading.label')}>
      <article className={styles.page}>
        <header className={styles.head}>{article.paragraphs.filter(({ role }) => SET.has(role)).map(line)}</header>
        <div className={styles.columns}>{article.paragraphs.filter(({ role }) => !SET.has(role)).map(line)}</div>
        <footer className={styles.foot}>
          {[article.page === '' ? '' : `${t('article.page')} ${article.page}`, article.section, ...article.tags]
            .filter(Boolean)
            .join(' · ')}
        </footer>
      </article>
    </section>
  );
}
