import { MARGIN } from '@core/issue/issue';
import { useMemo, useState } from 'react';
import { Button, type Selection } from 'react-aria-components';
import { chooseTarget, moveTo } from '../../commands/sorting';
import { Check } from '../../components/Check';
import buttons from '../../components/CommandButton.module.css';
import { Empty } from '../../components/Empty';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openArticle, sourcesOf } from '../../workbench/selectors';
import { ParagraphList } from './ParagraphList';
import styles from './ParagraphsPanel.module.css';
import { paragraphRows } from './paragraphRows';

/** The paragraphs of the open article, or what belongs to no article: to be put in order and moved to where they belong. */
export function ParagraphsPanel() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { of, article, margin, sources } = useDesk((state) => ({
    of: state.paragraphsOf,
    article: openArticle(state),
    margin: state.edition?.issue.margin,
    sources: sourcesOf(state),
  }));
  const [chosen, setChosen] = useState<Selection>(new Set());
  const [withLayout, setWithLayout] = useState(false);
  const paragraphs = of === 'margin' ? margin : article?.paragraphs;
  const { rows, layout } = useMemo(() => paragraphRows(paragraphs ?? [], sources), [paragraphs, sources]);
  if (margin === undefined) return <Empty title={t('article.none')} />;
  const shown = of === 'article' || withLayout ? [...rows, ...layout] : rows;
  const ids = new Set(shown.map(({ id }) => id).filter((id) => chosen === 'all' || chosen.has(id)));
  const act = (action: () => void) => (): void => {
    workbench.flush();
    action();
    setChosen(new Set());
  };
  const button = `${buttons.button} ${buttons.plain}`;
  const none = ids.size === 0;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Segments
          label={t('paragraphs.of')}
          options={[
            { id: 'article', name: t('paragraphs.of.article') },
            { id: 'margin', name: t('paragraphs.of.margin') },
          ]}
          value={of}
          onChange={(paragraphsOf) => {
            setChosen(new Set());
            workbench.store.setState({ paragraphsOf });
          }}
        />
        <span className={styles.count}>{none ? shown.length : t('paragraphs.chosen', { count: ids.size })}</span>
      </div>
      <ParagraphList
        key={of}
        label={t(`paragraphs.list.${of}`)}
        empty={t(`paragraphs.none.${of}`)}
        container={of === 'margin' ? MARGIN : (article?.id ?? '')}
        rows={shown}
        chosen={chosen}
        onChoose={setChosen}
      />
      {of === 'margin' && layout.length > 0 ? (
        <div className={styles.layout}>
          <Check isSelected={withLayout} onChange={setWithLayout}>
            {t('paragraphs.layout', { count: layout.length })}
          </Check>
        </div>
      ) : null}
      <div className={styles.foot}>
        {of === 'margin' ? (
          <Button
            className={button}
            isDisabled={none || article === undefined}
            onPress={act(() => moveTo(workbench, ids, article?.id ?? '', workbench.editor?.caret()?.paragraph))}
          >
            {t('paragraphs.backAt')}
          </Button>
        ) : (
          <Button className={button} isDisabled={none} onPress={act(() => moveTo(workbench, ids, MARGIN))}>
            {t('paragraphs.out')}
          </Button>
        )}
        <Button className={button} isDisabled={none} onPress={act(() => chooseTarget(workbench, ids))}>
          {t('paragraphs.move')}
        </Button>
      </div>
      <p className={styles.hint}>{t(`paragraphs.hint.${of}`)}</p>
    </div>
  );
}
