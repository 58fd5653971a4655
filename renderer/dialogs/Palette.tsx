import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import { COMMANDS, runCommand } from '../commands/registry';
import { Keys } from '../components/Keys';
import { Sheet } from '../components/Sheet';
import { useSpeech } from '../i18n/i18n';
import { useWorkbench } from '../workbench/context';
import styles from './Palette.module.css';

/** Every command by its name, in either language. */
export function Palette() {
  const { t, say, language } = useSpeech();
  const workbench = useWorkbench();
  const { contains } = useFilter({ sensitivity: 'base' });
  const state = workbench.store.getState();
  const commands = COMMANDS.filter(({ id, when }) => id !== 'window.palette' && (when?.(state) ?? true));
  return (
    <Sheet title={t('palette.title')} width="wide">
      <Autocomplete filter={(text, input) => contains(text, input)}>
        <TextField aria-label={t('palette.search')} autoFocus className={styles.search ?? ''}>
          <Input className={styles.input ?? ''} placeholder={t('palette.search')} />
        </TextField>
        <ListBox
          aria-label={t('palette.title')}
          className={styles.list ?? ''}
          selectionMode="none"
          items={commands}
          onAction={(id) => {
            workbench.store.setState({ dialog: 'none' });
            // The dialog first gives the focus back to where the command shall work.
            setTimeout(() => void runCommand(workbench, String(id)));
          }}
          renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
        >
          {(command) => (
            <ListBoxItem
              id={command.id}
              textValue={`${command.name[language]} ${command.name.zh} ${command.name.en}`}
              aria-label={say(command.name)}
              className={styles.item ?? ''}
            >
              <span>{say(command.name)}</span>
              <span className={styles.group}>{t(`keys.group.${command.group}`)}</span>
              <Keys keys={command.keys[0]} />
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Sheet>
  );
}
