import { MARGIN } from '@core/issue/issue';
import { paragraphText } from '@core/issue/span';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import { moveTo, NEW_ARTICLE } from '../commands/sorting';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { articleRows } from '../panes/articles/articleRows';
import { useDesk, useWorkbench } from '../workbench/context';
import { sourcesOf } from '../workbench/selectors';
import styles from './MovePicker.module.css';
import palette from './Palette.module.css';

/** Where paragraphs go: an article by its headline, a new one, or the margin. */
export function MovePicker() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { contains } = useFilter({ sensitivity: 'base' });
  const { issue, sources, moving, open } = useDesk((state) => ({
    issue: state.edition?.issue,
    sources: sourcesOf(state),
    moving: state.moving,
    open: state.article,
  }));
  if (issue === undefined) return null;
  const all = [...issue.articles.flatMap(({ paragraphs }) => paragraphs), ...issue.margin];
  const texts = all.filter(({ id }) => moving.includes(id)).map((each) => paragraphText(each, sources));
  const inMargin = issue.margin.some(({ id }) => moving.includes(id));
  const targets = [
    ...articleRows(issue.articles, [], sources)
      .filter(({ id }) => inMargin || id !== open)
      .map(({ id, headline }) => ({ id, name: headline || t('articles.new'), special: false })),
    { id: NEW_ARTICLE, name: t('move.new'), special: true },
    ...(inMargin ? [] : [{ id: MARGIN, name: t('move.margin'), special: true }]),
  ];
  return (
    <Sheet title={t('move.title')} width="wide">
      <ul className={styles.what} aria-label={t('move.what')}>
        {texts.slice(0, 4).map((text) => (
          <li key={text} className={styles.text}>
            {text || t('paragraphs.empty')}
          </li>
        ))}
        {texts.length > 4 ? <li className={styles.more}>{t('paragraphs.chosen', { count: texts.length })}</li> : null}
      </ul>
      <Autocomplete filter={(text, input) => contains(text, input)}>
        <TextField aria-label={t('move.search')} autoFocus className={palette.search ?? ''}>
          <Input className={palette.input ?? ''} placeholder={t('move.search')} />
        </TextField>
        <ListBox
          aria-label={t('move.list')}
          className={palette.list ?? ''}
          selectionMode="none"
          items={targets}
          onAction={(id) => {
            workbench.store.setState({ dialog: 'none' });
            moveTo(workbench, new Set(moving), String(id));
          }}
          renderEmptyState={() => <p className={palette.none}>{t('move.none')}</p>}
        >
          {({ id, name, special }) => (
            <ListBoxItem id={id} textValue={name} className={palette.item ?? ''}>
              <span className={special ? styles.special : styles.headline}>{name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Sheet>
  );
}
