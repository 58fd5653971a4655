import { COMMAND_GROUPS } from '../commands/command';
import { readableKeys } from '../commands/keys';
import { COMMANDS } from '../commands/registry';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import styles from './KeySheet.module.css';

/** Every command that has a key, group by group. */
export function KeySheet() {
  const { t, say } = useSpeech();
  return (
    <Sheet title={t('keys.title')} width="wide" isText>
      <div className={styles.groups}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.name}>{t(`keys.group.${group}`)}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map((command) => (
                <div key={command.id} className={styles.line}>
                  <dt>{say(command.name)}</dt>
                  <dd>
                    {command.keys.map((keys) => (
                      <kbd key={keys} className={styles.key}>
                        {readableKeys(keys)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
