import { tagEntry } from '@core/tags/tag';
import { topicName } from '@core/tags/vocabularies';
import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, Tag, TagGroup, TagList, TextField } from 'react-aria-components';
import { addTag, removeTags } from '../../commands/tagging';
import { CommandButton } from '../../components/CommandButton';
import fields from '../../components/Field.module.css';
import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { TagDot } from './TagDot';
import styles from './TagEditor.module.css';

/** The tags of the open article: add by Enter, remove by the cross or the Delete key. */
export function TagEditor({ tags }: { readonly tags: readonly string[] }) {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { wish, entries } = useDesk((state) => ({ wish: state.tagWish, entries: state.settings.tags }));
  const named = (tag: string): string => {
    const topic = topicName(tag);
    return topic === undefined ? tag : say(topic);
  };
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  useEffect(() => {
    if (wish > 0) input.current?.focus();
  }, [wish]);
  const exists = tags.includes(draft.trim());
  return (
    <section className={styles.tags} aria-label={t('article.tags')}>
      <TagGroup
        className={styles.group ?? ''}
        selectionMode="none"
        onRemove={(keys) => removeTags(workbench, new Set([...keys].map(String)))}
      >
        <Label className={fields.label ?? ''}>{t('article.tags')}</Label>
        <TagList
          className={styles.list ?? ''}
          items={tags.map((tag) => ({ id: tag, name: named(tag), entry: tagEntry(entries, tag) }))}
          renderEmptyState={() => <span className={styles.none}>{t('article.tag.none')}</span>}
        >
          {({ name, entry }) => (
            <Tag className={styles.tag ?? ''} textValue={name}>
              <TagDot colour={entry.colour} />
              {entry.kind === 'free' ? null : <span className={styles.kind}>{t(`tag.kind.${entry.kind}`)}</span>}
              <span title={entry.note}>{name}</span>
              <Button slot="remove" className={styles.remove ?? ''} aria-label={t('article.tag.remove', { tag: name })}>
                <Icon name="cross" size={10} />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <TextField aria-label={t('article.tag.add')} value={draft} onChange={setDraft} isInvalid={exists}>
        <Input
          ref={input}
          className={`${fields.input} ${styles.input}`}
          placeholder={t('article.tag.placeholder')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            workbench.flush();
            if (addTag(workbench, draft)) setDraft('');
          }}
        />
      </TextField>
      <div className={styles.actions}>
        <CommandButton command="tag.topics" />
        <CommandButton command="tag.manage" tone="quiet" />
      </div>
      <p className={styles.none} role="status">
        {exists && draft.trim() !== '' ? t('article.tag.exists') : ''}
      </p>
    </section>
  );
}
