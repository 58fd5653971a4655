import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import { useDesk } from '../workbench/context';
import { NoticeLine } from './NoticeLine';
import styles from './Notices.module.css';

/** So many notices are shown at once, the newest; the rest is behind a button. */
const SHOWN = 3;

/** What happened, a line each, over the lower end of the text: it moves nothing and leaves the tools in reach. */
export function Notices() {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const notices = useDesk((state) => state.notices);
  const hidden = all ? 0 : Math.max(0, notices.length - SHOWN);
  return (
    <section className={styles.notices} aria-label={t('notice.label')} aria-live="polite">
      {hidden === 0 ? null : (
        <Button className={styles.others ?? ''} onPress={() => setAll(true)}>
          {t('notice.others', { count: hidden })}
        </Button>
      )}
      {notices.slice(hidden).map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}
