import { type Article, STATUSES, type Status } from '@core/issue/issue';
import { useMemo } from 'react';
import { Checks } from '../../components/Checks';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { articleRows } from '../../panes/articles/articleRows';
import { useDesk, useWorkbench } from '../../workbench/context';
import { CHOICES, type ExportPlan } from '../../workbench/exportPlan';
import { sourcesOf } from '../../workbench/selectors';
import styles from './ArticleChoices.module.css';
import sheet from './ExportSheet.module.css';

interface ArticleChoicesProps {
  readonly plan: ExportPlan;
  readonly articles: readonly Article[];
}

/** Which articles go out: all, those in a state, those with a tag, or one by one. */
export function ArticleChoices({ plan, articles }: ArticleChoicesProps) {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const sources = useDesk(sourcesOf);
  const set = (change: Partial<ExportPlan>): void => store.setState({ exportPlan: { ...plan, ...change } });
  const rows = useMemo(() => articleRows(articles, [], sources), [articles, sources]);
  const tags = useMemo(() => {
    const counts = new Map<string, number>();
    for (const tag of articles.flatMap((article) => article.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ id, name: id, note: String(count) }));
  }, [articles]);
  const inState = (status: Status): number => articles.filter((article) => article.status === status).length;
  return (
    <section className={sheet.part}>
      <h3 className={sheet.name}>{t('export.articles')}</h3>
      <div>
        <Segments
          label={t('export.articles')}
          options={CHOICES.map((id) => ({ id, name: t(`export.choice.${id}`) }))}
          value={plan.choice}
          onChange={(choice) => set({ choice })}
        />
      </div>
      <div className={styles.values}>
        {plan.choice === 'status' ? (
          <Checks<Status>
            label={t('export.choice.status')}
            options={STATUSES.map((id) => ({ id, name: t(`status.${id}`), note: String(inState(id)) }))}
            value={plan.statuses}
            onChange={(statuses) => set({ statuses })}
          />
        ) : null}
        {plan.choice === 'tag' ? (
          <Checks
            label={t('export.choice.tag')}
            options={tags}
            value={plan.tags}
            onChange={(chosen) => set({ tags: chosen })}
          />
        ) : null}
        {plan.choice === 'tag' && tags.length === 0 ? <p className={styles.none}>{t('export.noTags')}</p> : null}
        {plan.choice === 'selected' ? (
          <Checks
            label={t('export.choice.selected')}
            options={rows.map(({ id, headline, status }) => ({
              id,
              name: headline || t('articles.untitled'),
              note: t(`status.${status}`),
            }))}
            value={plan.articles}
            onChange={(chosen) => set({ articles: chosen })}
          />
        ) : null}
      </div>
    </section>
  );
}
