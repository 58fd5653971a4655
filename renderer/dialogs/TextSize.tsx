import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { LARGEST, SMALLEST } from '../commands/window';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import settings from './SettingsSheet.module.css';
import styles from './TextSize.module.css';

/** The size of the article's text. */
export function TextSize() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const textSize = useDesk((state) => state.settings.textSize);
  return (
    <NumberField
      className={settings.line ?? ''}
      value={textSize}
      minValue={SMALLEST}
      maxValue={LARGEST}
      onChange={(value) => void workbench.saveSettings({ textSize: value })}
    >
      <Label className={settings.label ?? ''}>{t('settings.textSize')}</Label>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" className={styles.step ?? ''} aria-label={t('settings.textSize.smaller')}>
          −
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" className={styles.step ?? ''} aria-label={t('settings.textSize.larger')}>
          +
        </Button>
      </Group>
    </NumberField>
  );
}
