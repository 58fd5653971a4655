import { type Article, STATUSES } from '@core/issue/issue';
import { setStatus } from '../../commands/article';
import { CommandButton } from '../../components/CommandButton';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { isBare, sourcesOf, textsOfRole, writersOf } from '../../workbench/selectors';
import { ArticleName } from '../articles/ArticleName';
import { articleRows } from '../articles/articleRows';
import styles from './ArticleHead.module.css';
import { ProofTrail } from './ProofTrail';

/** The headline set as it will be printed, who wrote it, where it stands and how far it is proofed. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const sources = useDesk(sourcesOf);
  const texts = (role: 'kicker' | 'headline' | 'deck' | 'credit'): string =>
    textsOfRole(article, role, sources).join(' ');
  const facts = [
    { name: t('article.page'), value: article.page },
    { name: t('article.section'), value: article.section },
    { name: t('article.byline'), value: writersOf(article, sources).join(' ') },
    { name: t('article.credit'), value: texts('credit') },
  ].filter(({ value }) => value !== '');
  const statuses = STATUSES.map((status) => ({ id: status, name: t(`status.${status}`) }));
  const kicker = texts('kicker');
  const deck = texts('deck');
  const row = articleRows([article], [], sources)[0];
  return (
    <section className={styles.head} aria-label={t('article.head')}>
      <div className={styles.titles}>
        {kicker === '' ? null : <p className={styles.minor}>{kicker}</p>}
        <h1 className={styles.headline}>{row === undefined ? null : <ArticleName row={row} />}</h1>
        {deck === '' ? null : <p className={styles.minor}>{deck}</p>}
        {facts.length === 0 ? null : (
          <dl className={styles.facts}>
            {facts.map(({ name, value }) => (
              <div key={name} className={styles.fact}>
                <dt>{name}</dt>
                <dd title={value}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className={styles.proofing}>
        <Segments
          label={t('article.status')}
          options={statuses}
          value={article.status}
          onChange={(status) => {
            workbench.flush();
            setStatus(workbench, status);
          }}
        />
        <ProofTrail article={article} />
        {article.paragraphs.length > 0 && isBare(article) ? <CommandButton command="article.remove-empty" /> : null}
      </div>
    </section>
  );
}
