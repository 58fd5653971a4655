import type { Settings } from '@core/channel/contract';

/** A page whose `<html lang>` says the language that the person reads. */
export function inLanguage(page: Uint8Array, language: Settings['language']): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(page);
  const said = language === 'zh' ? 'zh-Hans' : 'en';
  return new TextEncoder().encode(text.replace(/<html lang="[^"]*"/, `<html lang="${said}"`));
}
