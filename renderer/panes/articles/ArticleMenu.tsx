import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commandById, runCommand } from '../../commands/registry';
import choice from '../../components/Choice.module.css';
import buttons from '../../components/CommandButton.module.css';
import { Icon } from '../../components/Icon';
import { Keys } from '../../components/Keys';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';

const COMMANDS = [
  'article.create',
  'article.split',
  'article.merge-next',
  'article.merge-previous',
  'article.up',
  'article.down',
  'article.remove-empty',
  'view.margin',
] as const;

/** What can be done with the articles of the issue. */
export function ArticleMenu() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const disabled = useDesk((state) => COMMANDS.filter((id) => commandById(id)?.when?.(state) === false));
  return (
    <MenuTrigger>
      <Button className={`${buttons.button} ${buttons.quiet} ${buttons.bare}`} aria-label={t('articles.menu')}>
        <Icon name="more" />
      </Button>
      <Popover className={choice.popover ?? ''} placement="bottom end">
        <Menu
          className={choice.list ?? ''}
          disabledKeys={disabled}
          onAction={(id) => void runCommand(workbench, String(id))}
        >
          {COMMANDS.map((id) => {
            const command = commandById(id);
            if (command === undefined) return null;
            return (
              <MenuItem key={id} id={id} textValue={say(command.name)} className={choice.option ?? ''}>
                <span>{say(command.name)}</span>
                <Keys keys={command.keys[0]} />
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
