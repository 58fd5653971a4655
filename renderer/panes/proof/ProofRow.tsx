import type { Paragraph } from '@core/issue/issue';
import { Fragment, memo } from 'react';
import { useSpeech } from '../../i18n/i18n';
import type { TextKey } from '../../i18n/zh';
import type { OpenCard } from './CorrectionCard';
import { CorrectionMark } from './CorrectionMark';
import styles from './ProofRow.module.css';
import { countOf, type Piece } from './pieces';
import { visible } from './visible';

interface ProofRowProps {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  readonly isCurrent: boolean;
  readonly onOpen: (card: OpenCard) => void;
}

/** One paragraph: what it is, what the scan has, what the proof has. */
export const ProofRow = memo(function ProofRow({ paragraph, pieces, isCurrent, onOpen }: ProofRowProps) {
  const { t } = useSpeech();
  const count = countOf(pieces);
  const keyed = pieces.map((piece, index) => ({ piece, key: `${index} ${piece.kind}` }));
  return (
    <article
      className={styles.row}
      data-paragraph={paragraph.id}
      data-role={paragraph.role}
      data-current={isCurrent}
      aria-label={t('proof.paragraph', { count })}
    >
      <p className={styles.role}>
        {t(`role.${paragraph.role}` as TextKey)}
        {count === 0 ? null : <span className={styles.count}>{count}</span>}
      </p>
      <p className={styles.scan}>
        {keyed.map(({ piece, key }) => (
          <Fragment key={key}>{scanSide(piece)}</Fragment>
        ))}
      </p>
      <p className={styles.proof}>
        {keyed.map(({ piece, key }) =>
          piece.kind === 'kept' ? (
            <Fragment key={key}>{piece.text}</Fragment>
          ) : (
            <CorrectionMark key={key} piece={piece} onOpen={onOpen} />
          ),
        )}
      </p>
    </article>
  );
});

function scanSide(piece: Piece) {
  if (piece.kind === 'kept') return piece.text;
  if (piece.kind === 'seam') return <span className={styles.break}>¶</span>;
  if (piece.scan === '') return <span className={styles.gap} />;
  return <del className={styles.gone}>{visible(piece.scan)}</del>;
}
