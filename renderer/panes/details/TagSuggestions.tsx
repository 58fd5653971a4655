import { viewOf } from '@core/findings/view';
import type { Article } from '@core/issue/issue';
import { suggestTags } from '@core/tags/suggest';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { addTag } from '../../commands/tagging';
import fields from '../../components/Field.module.css';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './TagSuggestions.module.css';

/** Tags that the article's own words suggest: one press takes one over. */
export function TagSuggestions({ article }: { readonly article: Article }) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const issue = useDesk((state) => state.edition?.issue);
  const suggestions = useMemo(() => (issue === undefined ? [] : suggestTags(article, viewOf(issue))), [article, issue]);
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.group} aria-label={t('tag.suggested')}>
      <h3 className={fields.label}>{t('tag.suggested')}</h3>
      <div className={styles.list}>
        {suggestions.map(({ name, kind, count }) => (
          <Button
            key={name}
            className={styles.suggestion ?? ''}
            aria-label={t('tag.suggested.add', { tag: name })}
            onPress={() => {
              workbench.flush();
              addTag(workbench, name, kind);
            }}
          >
            {kind === 'free' ? null : <span className={styles.kind}>{t(`tag.kind.${kind}`)}</span>}
            {name}
            {count > 1 ? <span className={styles.count}>{count}</span> : null}
          </Button>
        ))}
      </div>
    </section>
  );
}
