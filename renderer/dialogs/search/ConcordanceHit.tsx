import type { Occurrence } from '@core/edit/concordance';
import type { CSSProperties } from 'react';
import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import styles from './ConcordanceHit.module.css';

interface ConcordanceHitProps {
  readonly id: string;
  readonly hit: Occurrence;
  readonly isCurrent: boolean;
  /** Undefined where there is nothing to tick. */
  readonly isTicked: boolean | undefined;
  readonly style: CSSProperties;
  readonly onPress: () => void;
  readonly onGo: () => void;
}

/** One hit in its context: what stands there, and what would. A hit that meets another correction cannot be ticked. */
export function ConcordanceHit({ id, hit, isCurrent, isTicked, style, onPress, onGo }: ConcordanceHitProps) {
  const { t } = useSpeech();
  const { left, text, right, replacement, standing } = hit;
  const changes = isTicked !== undefined;
  const note = changes && standing !== 'free' ? t(`search.standing.${standing}`) : '';
  const words = changes ? t('search.hit', { left, text, right, replacement }) : `${left}${text}${right}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that holds the hits has the focus and hears the keys
    <div
      id={id}
      className={styles.hit}
      role="option"
      tabIndex={-1}
      aria-selected={isTicked ?? isCurrent}
      aria-disabled={changes && standing === 'overlap'}
      aria-label={note === '' ? words : `${words}，${note}`}
      data-current={isCurrent}
      style={style}
      onClick={onPress}
      onDoubleClick={onGo}
    >
      {changes ? (
        <span className={styles.box} data-ticked={isTicked} aria-hidden="true">
          {isTicked === true ? <Icon name="check" size={11} /> : null}
        </span>
      ) : null}
      <span className={styles.left}>
        <bdi>{left}</bdi>
      </span>
      <span className={styles.middle}>
        {changes ? (
          <>
            <del className={styles.before}>{text}</del>
            <ins className={styles.after}>{replacement}</ins>
          </>
        ) : (
          <mark className={styles.found}>{text}</mark>
        )}
        {right}
      </span>
      {note === '' ? null : <span className={styles.note}>{note}</span>}
    </div>
  );
}
