import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import { useWorkbench } from '../workbench/context';
import type { Notice } from '../workbench/state';
import { CommandButton } from './CommandButton';
import { Icon } from './Icon';
import styles from './Notices.module.css';

const ICONS = { information: 'information', success: 'check', trouble: 'warning' } as const;

/** How long what merely happened stays, in milliseconds; with something to press on it, longer. */
const PASSES = 6_000;
const PASSES_WITH_COMMAND = 15_000;

/** One notice, one line high. What does not fit unfolds. Under the pointer or the focus it waits. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const [open, setOpen] = useState(false);
  const [held, setHeld] = useState(false);
  const [cut, setCut] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const { id, tone, said, command, details } = notice;
  const text = say(said);
  const folds = cut || details !== undefined;
  const stays = tone === 'trouble' || held || open || details !== undefined;

  useLayoutEffect(() => {
    const shown = line.current;
    // Unfolded, nothing is cut; then what was found before still holds.
    if (shown !== null && shown.textContent === text) setCut((was) => was || shown.scrollWidth > shown.clientWidth);
  }, [text]);

  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => workbench.dismiss(id), command === undefined ? PASSES : PASSES_WITH_COMMAND);
    return () => clearTimeout(timer);
  }, [stays, id, command, workbench]);

  return (
    // It only waits while somebody reads it; what can be done is done by its buttons.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={`${styles.notice} ${styles[tone]}`}
      data-open={open}
      role={tone === 'trouble' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={ICONS[tone]} />
      <div className={styles.words}>
        <p ref={line} className={styles.text} title={text}>
          {text}
        </p>
        {open && details !== undefined ? (
          <ul className={styles.details}>
            {details.map((each) => (
              <li key={each.zh}>{say(each)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {folds ? (
        <Button
          className={`${styles.close} ${styles.fold}`}
          aria-label={t(open ? 'notice.less' : 'notice.more')}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          <Icon name="down" size={12} />
        </Button>
      ) : null}
      {command === undefined ? null : <CommandButton command={command} />}
      <Button className={styles.close ?? ''} aria-label={t('notice.dismiss')} onPress={() => workbench.dismiss(id)}>
        <Icon name="cross" size={12} />
      </Button>
    </div>
  );
}
