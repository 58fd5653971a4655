import { Button } from 'react-aria-components';
import { applyOccurrences } from '../../commands/searching';
import buttons from '../../components/CommandButton.module.css';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import type { Ticks } from './useTicks';

interface TickFooterProps {
  readonly ticks: Ticks;
  /** False while the hits are not those of what was typed last. */
  readonly isReady: boolean;
}

/** What can be done with ticked hits: tick all or none, and carry them out as one step. */
export function TickFooter({ ticks, isReady }: TickFooterProps) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const plain = `${buttons.button} ${buttons.plain}`;
  return (
    <>
      <Button className={plain} onPress={() => ticks.tickAll(true)}>
        {t('search.all')}
      </Button>
      <Button className={plain} onPress={() => ticks.tickAll(false)}>
        {t('search.nothing')}
      </Button>
      <Button
        className={`${buttons.button} ${buttons.main}`}
        isDisabled={!isReady || ticks.chosen.length === 0}
        onPress={() => applyOccurrences(workbench, ticks.chosen)}
      >
        {t('search.apply', { count: ticks.chosen.length })}
      </Button>
    </>
  );
}
