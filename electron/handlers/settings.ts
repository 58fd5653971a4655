import { success } from '@core/result';
import type { Handler } from './handlers';

/** What the window needs first. Notices are told once. */
export const start: Handler<'start'> = async ({ desk, window, version }) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const library = opened.value;
  window.settingsChanged(library.settings);
  return success({
    library: library.folder,
    issues: [...library.summaries],
    settings: library.settings,
    notices: library.notices.splice(0),
    version,
  });
};

export const saveSettings: Handler<'saveSettings'> = async ({ desk, window }, changes) => {
  const opened = await desk.library();
  if (!opened.ok) return opened;
  const saved = await opened.value.saveSettings(changes);
  if (saved.ok) window.settingsChanged(saved.value);
  return saved;
};
