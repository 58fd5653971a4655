import type { Article } from '@core/issue/issue';
import { useMemo, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import checks from '../../components/Checks.module.css';
import { Empty } from '../../components/Empty';
import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import { CorrectionCard, type OpenCard } from './CorrectionCard';
import { ProofRow } from './ProofRow';
import styles from './ProofView.module.css';
import { countOf, piecesOf } from './pieces';
import { useShownPlace } from './useShownPlace';

/** Scan and proof side by side, paragraph by paragraph. Every difference can be opened, explained and taken back. */
export function ProofView({ article }: { readonly article: Article }) {
  const { t } = useSpeech();
  const sources = useDesk(sourcesOf);
  const scroller = useRef<HTMLDivElement>(null);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [card, setCard] = useState<OpenCard>();
  const place = useShownPlace(scroller);
  const rows = useMemo(
    () => article.paragraphs.map((paragraph) => ({ paragraph, pieces: piecesOf(paragraph, sources) })),
    [article, sources],
  );
  const count = rows.reduce((sum, { pieces }) => sum + countOf(pieces), 0);
  const shown = onlyChanged ? rows.filter(({ pieces }) => countOf(pieces) > 0) : rows;
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.side}>{t('proof.scan')}</span>
        <div className={styles.facts}>
          <span className={styles.side}>{t('proof.proof')}</span>
          <span className={styles.count} role="status">
            {t('proof.count', { count })}
          </span>
          <Checkbox className={checks.check ?? ''} isSelected={onlyChanged} onChange={setOnlyChanged}>
            <span className={checks.box}>
              <Icon name="check" size={11} />
            </span>
            {t('proof.onlyChanged')}
          </Checkbox>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('proof.label')}>
        {shown.length === 0 ? <Empty title={t('proof.none')} /> : null}
        {shown.map(({ paragraph, pieces }) => (
          <ProofRow
            key={paragraph.id}
            paragraph={paragraph}
            pieces={pieces}
            isCurrent={place === paragraph.id}
            onOpen={setCard}
          />
        ))}
      </section>
      {card === undefined ? null : <CorrectionCard card={card} onDone={() => setCard(undefined)} />}
    </>
  );
}
