import type { ReactNode } from 'react';
import { changeTextSize } from '../../commands/window';
import { named, useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openArticle, sourcesOf } from '../../workbench/selectors';
import { articleRows } from '../articles/articleRows';
import { ErrorRateState } from './ErrorRateState';
import { LedgerState } from './LedgerState';
import { SavingState } from './SavingState';
import styles from './StatusBar.module.css';
import { StatusButton } from './StatusButton';

/** What holds at this moment: saved or not, the ledger, counts, and how the window is shown. */
export function StatusBar() {
  const { t, language } = useSpeech();
  const workbench = useWorkbench();
  const { theme, textSize, busy } = useDesk(({ settings, busy }) => ({
    theme: settings.theme,
    textSize: settings.textSize,
    busy,
  }));
  const themes = { system: 'light', light: 'dark', dark: 'system' } as const;
  return (
    <section className={styles.bar} aria-label={t('statusbar.label')}>
      <SavingState />
      <LedgerState />
      {busy === 'none' ? null : <Item>{t(`busy.${busy}`)}</Item>}
      <span className={styles.space} />
      <ErrorRateState />
      <Counts />
      <span className={styles.sizes}>
        <StatusButton label={t('settings.textSize.smaller')} onPress={() => changeTextSize(workbench, -1)}>
          A−
        </StatusButton>
        <span className={styles.size}>{textSize}</span>
        <StatusButton label={t('settings.textSize.larger')} onPress={() => changeTextSize(workbench, 1)}>
          A+
        </StatusButton>
      </span>
      <StatusButton
        label={named(language, t('settings.theme'), t(`settings.theme.${theme}`))}
        onPress={() => void workbench.saveSettings({ theme: themes[theme] })}
      >
        {t(`settings.theme.${theme}`)}
      </StatusButton>
      <StatusButton
        label={language === 'zh' ? 'Switch to English' : '切换到中文'}
        onPress={() => void workbench.saveSettings({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {language === 'zh' ? 'English' : '中文'}
      </StatusButton>
    </section>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  return <span className={styles.item}>{children}</span>;
}

function Counts() {
  const { t } = useSpeech();
  const { article, sources, findings } = useDesk((state) => ({
    article: openArticle(state),
    sources: sourcesOf(state),
    findings: state.findings,
  }));
  if (article === undefined) return null;
  const row = articleRows([article], findings, sources)[0];
  return (
    <>
      <Item>{t('counts.article', { count: row?.characters ?? 0 })}</Item>
      <Item>{t('counts.findings', { article: row?.findings ?? 0, issue: findings.length })}</Item>
    </>
  );
}
