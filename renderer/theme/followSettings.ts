import type { Settings } from '@core/channel/contract';
import { i18n, translate } from '../i18n/i18n';
import type { Workbench } from '../workbench/workbench';

/** Says that the colours of the page are other ones now; the text editor listens. */
const themeChanged = (): boolean => window.dispatchEvent(new Event('themechange'));

/**
 * Keeps the page's language and theme as the settings say. Subscribes before any component does, so that whatever is
 * drawn after a change of language already speaks the new one.
 */
export function followSettings({ store }: Workbench): void {
  function follow({ language, theme, textSize }: Settings): void {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    const page = document.documentElement;
    page.lang = language === 'zh' ? 'zh-Hans' : 'en';
    page.style.setProperty('--text-size', `${textSize}px`);
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
  }
  function name(): void {
    const title = store.getState().edition?.issue.title ?? '';
    const program = translate('app.name');
    document.title = title === '' ? program : `${title} — ${program}`;
  }
  follow(store.getState().settings);
  name();
  store.subscribe(({ settings, edition }, before) => {
    if (settings !== before.settings) follow(settings);
    if (settings.theme !== before.settings.theme) themeChanged();
    if (settings.language !== before.settings.language || edition?.issue.title !== before.edition?.issue.title) name();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', themeChanged);
}
