import { useSpeech } from '../../i18n/i18n';
import type { Correction, SeamPlace } from './pieces';
import { visible } from './visible';

/** A difference in words: what became what. */
export function useCorrectionName(): (piece: Correction | SeamPlace) => string {
  const { t } = useSpeech();
  return (piece) => {
    if (piece.kind === 'seam') return t('proof.seam');
    const values = { scan: visible(piece.scan), proof: visible(piece.proof) };
    if (piece.scan === '') return t('proof.inserted', values);
    return t(piece.proof === '' ? 'proof.deleted' : 'proof.replaced', values);
  };
}
