import { Field } from '../components/Field';
import { Segments } from '../components/Segments';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import { NAMELESS } from '../workbench/createWorkbench';
import { SecondPerson } from './SecondPerson';
import styles from './SettingsSheet.module.css';
import { TextSize } from './TextSize';

/** How the window speaks and looks, and who is working. Everything counts at once. */
export function SettingsSheet() {
  const { t, say, language } = useSpeech();
  const workbench = useWorkbench();
  const { settings, library, version } = useDesk(({ settings, library, version }) => ({ settings, library, version }));
  return (
    <Sheet title={t('settings.title')}>
      <div className={styles.lines}>
        <Field
          label={t('settings.editor')}
          value={settings.editor}
          explain={t('settings.editor.explain', { name: say(NAMELESS) })}
          onCommit={(editor) => void workbench.saveSettings({ editor })}
        />
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.language')}</span>
          <Segments
            label={t('settings.language')}
            options={[
              { id: 'zh', name: t('settings.language.zh') },
              { id: 'en', name: t('settings.language.en') },
            ]}
            value={language}
            onChange={(chosen) => void workbench.saveSettings({ language: chosen })}
          />
        </div>
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.theme')}</span>
          <Segments
            label={t('settings.theme')}
            options={[
              { id: 'system', name: t('settings.theme.system') },
              { id: 'light', name: t('settings.theme.light') },
              { id: 'dark', name: t('settings.theme.dark') },
            ]}
            value={settings.theme}
            onChange={(theme) => void workbench.saveSettings({ theme })}
          />
        </div>
        <TextSize />
        <SecondPerson />
        <dl className={styles.about}>
          <dt>{t('settings.library')}</dt>
          <dd>{library}</dd>
          <dt>{t('app.name')}</dt>
          <dd>{t('settings.version', { version })}</dd>
        </dl>
      </div>
    </Sheet>
  );
}
