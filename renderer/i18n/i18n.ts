import type { Said } from '@core/said';
import i18next, { type i18n as Instance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en';
import { type TextKey, zh } from './zh';

export type Language = 'zh' | 'en';
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: Values) => string;

/** Prepares the dictionaries. Both are part of the program: nothing is loaded and nothing can be missing. */
export const i18n: Instance = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  // Keys are whole (`finding.class.join`), not paths; React escapes what it shows.
  keySeparator: false,
  nsSeparator: false,
  pluralSeparator: '§',
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Looks a text up outside of a component, in the current language. */
export const translate: Translate = (key, values) => i18n.t(key, { ...values });

/** What a component needs to speak: texts by key, core's sentences, and the language itself. */
export function useSpeech(): {
  readonly t: Translate;
  readonly say: (said: Said) => string;
  readonly language: Language;
} {
  const { t, i18n: instance } = useTranslation();
  const language: Language = instance.language === 'en' ? 'en' : 'zh';
  return { t: (key, values) => t(key, { ...values }), say: (said) => said[language], language };
}

/** Things after one another, as the language lists them: screen readers pause where the comma is. */
export function listed(language: Language, parts: readonly string[]): string {
  return parts.join(language === 'zh' ? '，' : ', ');
}

/** A name and what it is, e.g. `外观：深色`. */
export function named(language: Language, name: string, value: string): string {
  return `${name}${language === 'zh' ? '：' : ': '}${value}`;
}

/** A date and time of the journal as a person reads it. */
export function readableTime(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}
