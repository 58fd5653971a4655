import type { Language } from '../i18n/i18n';
import type { Monaco } from './monaco';

let loading: Promise<Monaco> | undefined;

/** Loads the text editor once. Its own words (the find bar) must be there before it: they cannot be changed later. */
export function loadMonaco(language: Language): Promise<Monaco> {
  loading ??= load(language);
  return loading;
}

async function load(language: Language): Promise<Monaco> {
  if (language === 'zh') await import('monaco-editor/nls/lang/zh-cn');
  const { monaco } = await import('./monaco');
  return monaco;
}
