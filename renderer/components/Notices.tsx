import { Button } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import { CommandButton } from './CommandButton';
import { Icon } from './Icon';
import styles from './Notices.module.css';

const ICONS = { information: 'information', success: 'check', trouble: 'warning' } as const;

/** What happened, in sentences that stay until they are dismissed. Screen readers hear them as they come. */
export function Notices() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const notices = useDesk((state) => state.notices);
  return (
    <section className={styles.notices} aria-label={t('notice.label')} aria-live="polite">
      {notices.map((notice) => (
        <div
          key={notice.id}
          className={`${styles.notice} ${styles[notice.tone]}`}
          role={notice.tone === 'trouble' ? 'alert' : 'status'}
        >
          <Icon name={ICONS[notice.tone]} />
          <p className={styles.text}>{say(notice.said)}</p>
          {notice.command === undefined ? null : <CommandButton command={notice.command} />}
          <Button
            className={styles.close ?? ''}
            aria-label={t('notice.dismiss')}
            onPress={() => workbench.dismiss(notice.id)}
          >
            <Icon name="cross" size={12} />
          </Button>
        </div>
      ))}
    </section>
  );
}
