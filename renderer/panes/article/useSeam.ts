import { findChange } from '@core/edit/journal';
import type { Said } from '@core/said';
import { readableTime, useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';

/** Who joined a seam, when and why, as the journal tells. */
export function useSeam(change: string): { readonly title: string; readonly reasons: readonly Said[] } {
  const { t, language } = useSpeech();
  const journal = useDesk((state) => state.edition?.journal);
  const found = journal === undefined ? undefined : findChange(journal, change);
  if (found === undefined) return { title: t('seam.unknown'), reasons: [] };
  const { who, when } = found.step;
  return { title: t('seam.joined', { who, when: readableTime(when, language) }), reasons: found.change.why };
}
