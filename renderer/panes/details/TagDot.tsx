import type { TagColour } from '@core/tags/tag';
import styles from './TagDot.module.css';

/** The colour of a tag, beside its name. */
export function TagDot({ colour }: { readonly colour: TagColour }) {
  return colour === 'plain' ? null : <span className={styles.dot} data-colour={colour} aria-hidden="true" />;
}
