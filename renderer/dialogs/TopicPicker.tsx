import { MEDIA_TOPICS, NEWS_CLASSES, type Topic } from '@core/tags/vocabularies';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
  useFilter,
} from 'react-aria-components';
import { setTopics } from '../commands/tagging';
import { Icon } from '../components/Icon';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import { openArticle } from '../workbench/selectors';
import palette from './Palette.module.css';
import styles from './TopicPicker.module.css';

const ALL = new Set([...MEDIA_TOPICS, ...NEWS_CLASSES].map(({ tag }) => tag));

/** The topics of the open article, out of two vocabularies. Each choice counts at once. */
export function TopicPicker() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { contains } = useFilter({ sensitivity: 'base' });
  const tags = useDesk((state) => openArticle(state)?.tags) ?? [];
  const item = ({ tag, name }: Topic) => (
    <ListBoxItem
      key={tag}
      id={tag}
      textValue={`${say(name)} ${name.zh} ${name.en} ${tag}`}
      aria-label={say(name)}
      className={styles.item ?? ''}
    >
      <span className={styles.tick} aria-hidden="true">
        {tags.includes(tag) ? <Icon name="check" size={13} /> : null}
      </span>
      <span className={styles.name}>{say(name)}</span>
      <span className={styles.code}>{tag.slice(tag.indexOf(':') + 1)}</span>
    </ListBoxItem>
  );
  return (
    <Sheet title={t('topics.title')}>
      <Autocomplete filter={(text, input) => contains(text, input)}>
        <TextField aria-label={t('topics.search')} autoFocus className={palette.search ?? ''}>
          <Input className={palette.input ?? ''} placeholder={t('topics.search')} />
        </TextField>
        <ListBox
          aria-label={t('topics.list')}
          className={palette.list ?? ''}
          selectionMode="multiple"
          escapeKeyBehavior="none"
          selectedKeys={tags.filter((tag) => ALL.has(tag))}
          onSelectionChange={(keys) => {
            if (keys !== 'all') setTopics(workbench, ALL, new Set([...keys].map(String)));
          }}
          renderEmptyState={() => <p className={palette.none}>{t('topics.none')}</p>}
        >
          <ListBoxSection id="media">
            <Header className={styles.head}>{t('topics.media')}</Header>
            {MEDIA_TOPICS.map(item)}
          </ListBoxSection>
          <ListBoxSection id="news">
            <Header className={styles.head}>{t('topics.news')}</Header>
            {NEWS_CLASSES.map(item)}
          </ListBoxSection>
        </ListBox>
      </Autocomplete>
      <p className={styles.source}>{t('topics.source')}</p>
    </Sheet>
  );
}
