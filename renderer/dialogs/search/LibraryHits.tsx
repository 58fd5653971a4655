import type { SearchHit } from '@core/channel/contract';
import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { ask } from '../../bridge/bridge';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import styles from './SearchSheet.module.css';

/** How long the person must pause before the library is asked, in milliseconds. */
const PAUSE = 200;
const LIMIT = 100;

/** Articles of all issues in which a text stands; one opens its issue. */
export function LibraryHits({ text }: { readonly text: string }) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [more, setMore] = useState(false);
  useEffect(() => {
    let gone = false;
    async function look(): Promise<void> {
      const query = { text, tags: [], statuses: [], paper: '', from: '', to: '', limit: LIMIT };
      const answer = text.trim() === '' ? undefined : await ask(workbench.bridge.search(query));
      if (gone) return;
      if (answer?.ok === false) workbench.trouble(answer.error);
      setHits(answer?.ok === true ? answer.value.hits : []);
      setMore(answer?.ok === true && answer.value.more);
    }
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, workbench]);
  return (
    <>
      <p className={styles.state} role="status">
        {text === ''
          ? t('search.hint')
          : t(more ? 'search.library.more' : 'search.library.found', { count: hits.length })}
      </p>
      <ListBox
        aria-label={t('search.hits')}
        className={styles.results ?? ''}
        items={hits.map((hit) => ({ ...hit, id: `${hit.issue}/${hit.article}` }))}
        selectionMode="none"
        onAction={(id) => {
          const hit = hits.find(({ issue, article }) => `${issue}/${article}` === id);
          workbench.store.setState({ dialog: 'none' });
          if (hit !== undefined) void goTo(workbench, hit);
        }}
      >
        {({ id, headline, issueTitle, paper, date, excerpt, start, end }) => (
          <ListBoxItem id={id} textValue={headline} className={styles.result ?? ''}>
            <span className={styles.headline}>{headline || t('articles.untitled')}</span>
            <span className={styles.excerpt}>
              {excerpt.slice(0, start)}
              <mark>{excerpt.slice(start, end)}</mark>
              {excerpt.slice(end)}
            </span>
            <span className={styles.quiet}>{[paper, date, issueTitle].filter((each) => each !== '').join('　')}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

type Desk = ReturnType<typeof useWorkbench>;

async function goTo(workbench: Desk, { issue, article }: SearchHit): Promise<void> {
  if (workbench.store.getState().edition?.issue.id === issue) workbench.openArticle(article);
  else await workbench.openIssue(issue, article);
}
