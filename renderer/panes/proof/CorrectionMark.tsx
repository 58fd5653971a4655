import { useSpeech } from '../../i18n/i18n';
import type { OpenCard } from './CorrectionCard';
import styles from './ProofRow.module.css';
import type { Correction, SeamPlace } from './pieces';
import { useCorrectionName } from './useCorrectionName';
import { visible } from './visible';

interface CorrectionMarkProps {
  readonly piece: Correction | SeamPlace;
  readonly onOpen: (card: OpenCard) => void;
}

/** A difference in the proof, as a button that explains it. */
export function CorrectionMark({ piece, onOpen }: CorrectionMarkProps) {
  const { t } = useSpeech();
  const name = useCorrectionName();
  const kind = piece.kind === 'seam' ? 'seam' : piece.proof === '' ? 'cut' : 'come';
  return (
    <button
      type="button"
      className={styles[kind]}
      aria-label={name(piece)}
      title={t('proof.open')}
      onClick={(event) => onOpen({ piece, anchor: event.currentTarget })}
    >
      {piece.kind === 'seam' ? '⁀' : visible(piece.proof)}
    </button>
  );
}
