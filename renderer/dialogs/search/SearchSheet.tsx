import type { Occurrence } from '@core/edit/concordance';
import { useMemo } from 'react';
import { patternOf } from '../../commands/searching';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { usePlaces } from '../../searching/usePlaces';
import { useDesk } from '../../workbench/context';
import { Concordance } from './Concordance';
import { LibraryHits } from './LibraryHits';
import { SearchFields } from './SearchFields';
import styles from './SearchSheet.module.css';
import { TickFooter } from './TickFooter';
import { useTicks } from './useTicks';

const NONE: readonly Occurrence[] = [];

/** Find and replace: what is typed is looked for at once, and every hit is shown as it would become. */
export function SearchSheet() {
  const { t, say } = useSpeech();
  const { edition, article, form } = useDesk((state) => ({
    edition: state.edition,
    article: state.article,
    form: state.search,
  }));
  const inLibrary = form.scope === 'library';
  const pattern = useMemo(() => (form.scope === 'library' ? undefined : patternOf(form)), [form]);
  const { found, isFresh } = usePlaces(edition, pattern, form.scope === 'article' ? article : '');
  const hits = found?.ok === true ? found.value : NONE;
  const ticks = useTicks(hits);
  const articles = new Set(hits.map(({ where }) => where.container)).size;
  const count = t('search.found', { count: hits.length, articles });
  const chosen = form.replacing ? t('search.chosen', { chosen: ticks.chosen.length }) : '';
  const fault = found?.ok === false ? say(found.error.message) : '';
  return (
    <Sheet
      title={t('search.title')}
      width="wide"
      footer={form.replacing && !inLibrary ? <TickFooter ticks={ticks} isReady={isFresh} /> : undefined}
    >
      <SearchFields />
      {inLibrary ? (
        <LibraryHits text={form.text} />
      ) : (
        <>
          <p className={styles.state} role="status" data-fault={fault !== ''}>
            {fault || (form.text === '' ? t('search.hint') : `${count}${chosen}`)}
          </p>
          <Concordance hits={hits} ticked={form.replacing ? ticks.ticked : undefined} onTick={ticks.tick} />
        </>
      )}
    </Sheet>
  );
}
