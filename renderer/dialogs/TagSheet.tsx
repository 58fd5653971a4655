import { tagCounts } from '@core/edit/tagging';
import { tagEntry } from '@core/tags/tag';
import { topicName } from '@core/tags/vocabularies';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { TagDot } from '../panes/details/TagDot';
import { useDesk } from '../workbench/context';
import { TagForm } from './TagForm';
import styles from './TagSheet.module.css';

/** Every tag of the issue and what the library knows of it: to be renamed, merged, coloured and described. */
export function TagSheet() {
  const { t, say } = useSpeech();
  const { issue, entries } = useDesk((state) => ({ issue: state.edition?.issue, entries: state.settings.tags }));
  const used = issue === undefined ? [] : tagCounts(issue);
  const rows = [
    ...used.map(([name, count]) => ({ id: name, count })),
    ...entries.filter(({ name }) => !used.some(([each]) => each === name)).map(({ name }) => ({ id: name, count: 0 })),
  ];
  const [wish, setWish] = useState('');
  const chosen = rows.some(({ id }) => id === wish) ? wish : (rows[0]?.id ?? '');
  return (
    <Sheet title={t('tags.title')} width="wide">
      {rows.length === 0 ? (
        <p className={styles.none}>{t('tags.none')}</p>
      ) : (
        <div className={styles.halves}>
          <ListBox
            aria-label={t('tags.list')}
            className={styles.list ?? ''}
            items={rows.map((row) => ({ ...row, entry: tagEntry(entries, row.id) }))}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => {
              const [first] = keys === 'all' ? [] : [...keys];
              if (first !== undefined) setWish(String(first));
            }}
          >
            {({ id, count, entry }) => {
              const topic = topicName(id);
              return (
                <ListBoxItem id={id} textValue={id} className={styles.item ?? ''}>
                  <TagDot colour={entry.colour} />
                  <span className={styles.name}>{topic === undefined ? id : say(topic)}</span>
                  {entry.kind === 'free' ? null : <span className={styles.quiet}>{t(`tag.kind.${entry.kind}`)}</span>}
                  <span className={styles.quiet}>{t('tags.articles', { count })}</span>
                </ListBoxItem>
              );
            }}
          </ListBox>
          <TagForm key={chosen} entry={tagEntry(entries, chosen)} onRenamed={setWish} />
        </div>
      )}
    </Sheet>
  );
}
