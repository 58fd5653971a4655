import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { commandById, runCommand } from '../commands/registry';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import styles from './CommandButton.module.css';
import { Icon, type IconName } from './Icon';
import { Keys } from './Keys';

interface CommandButtonProps {
  readonly command: string;
  readonly icon?: IconName;
  /** Show only the drawing; the name becomes the accessible name and the tooltip. */
  readonly bare?: boolean;
  readonly tone?: 'plain' | 'main' | 'quiet';
  readonly showKeys?: boolean;
  /** Says the same in words that fit the place better. */
  readonly wording?: string;
}

/** A button that runs a command: its name, key and whether it can be pressed all come from the registry. */
export function CommandButton({
  command: id,
  icon,
  bare = false,
  tone = 'plain',
  showKeys = false,
  wording,
}: CommandButtonProps) {
  const workbench = useWorkbench();
  const { say } = useSpeech();
  const command = commandById(id);
  const enabled = useDesk((state) => command?.when?.(state) ?? true);
  if (command === undefined) return null;
  const name = wording ?? say(command.name);
  const keys = command.keys[0];
  return (
    <TooltipTrigger delay={500} isDisabled={!bare}>
      <Button
        className={`${styles.button} ${styles[tone]} ${bare ? styles.bare : ''}`}
        aria-label={name}
        isDisabled={!enabled}
        onPress={() => void runCommand(workbench, id)}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        {bare ? null : <span>{name}</span>}
        {showKeys ? <Keys keys={keys} /> : null}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} placement="bottom">
        {name} <Keys keys={keys} />
      </Tooltip>
    </TooltipTrigger>
  );
}
