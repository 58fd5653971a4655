import { proofMarks } from '@core/edit/proofing';
import type { Article } from '@core/issue/issue';
import { useMemo } from 'react';
import { readableTime, useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import styles from './ProofTrail.module.css';

/** Who gave the article its state and when; the earlier states are in the tooltip. The journal is what knows. */
export function ProofTrail({ article }: { readonly article: Article }) {
  const { t, language } = useSpeech();
  const journal = useDesk((state) => state.edition?.journal);
  const marks = useMemo(() => proofMarks(journal ?? []), [journal]).get(article.id) ?? [];
  const words = marks.map(({ status, who, when }) =>
    t('trail.by', { status: t(`status.${status}`), who, when: readableTime(when, language) }),
  );
  return (
    <p className={styles.trail} title={words.join('\n')}>
      {words.at(-1) ?? t('trail.none')}
    </p>
  );
}
