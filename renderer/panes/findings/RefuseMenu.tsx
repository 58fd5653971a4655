import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commandById, runCommand } from '../../commands/registry';
import choice from '../../components/Choice.module.css';
import buttons from '../../components/CommandButton.module.css';
import { Icon } from '../../components/Icon';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';

const WIDER = ['finding.refuse-article', 'finding.refuse-issue'] as const;

/** Refusing more than this one finding. */
export function RefuseMenu() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  return (
    <MenuTrigger>
      <Button className={`${buttons.button} ${buttons.plain} ${buttons.bare}`} aria-label={t('finding.refuse.more')}>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={choice.popover ?? ''}>
        <Menu className={choice.list ?? ''} onAction={(id) => void runCommand(workbench, String(id))}>
          {WIDER.map((id) => {
            const name = commandById(id)?.name;
            if (name === undefined) return null;
            return (
              <MenuItem key={id} id={id} className={choice.option ?? ''}>
                {say(name)}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
