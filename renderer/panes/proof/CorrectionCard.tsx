import { findChange } from '@core/edit/journal';
import { PASSES } from '@core/pipeline';
import { useRef } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { revertCorrection } from '../../commands/reverting';
import { openSeamAt } from '../../commands/seams';
import { showView } from '../../commands/views';
import buttons from '../../components/CommandButton.module.css';
import { readableTime, useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import styles from './CorrectionCard.module.css';
import type { Correction, SeamPlace } from './pieces';
import { useCorrectionName } from './useCorrectionName';

/** A difference that was opened, and the mark that it was opened at. */
export interface OpenCard {
  readonly piece: Correction | SeamPlace;
  readonly anchor: HTMLElement;
}

/** What a difference is, who made it, when, by which rule and why; and the way back. */
export function CorrectionCard({ card, onDone }: { readonly card: OpenCard; readonly onDone: () => void }) {
  const { t, say, language } = useSpeech();
  const workbench = useWorkbench();
  const name = useCorrectionName();
  const anchor = useRef<HTMLElement>(card.anchor);
  const { piece } = card;
  const change = piece.kind === 'seam' ? piece.change : piece.span.by;
  const found = useDesk(({ edition }) => {
    const done = edition === undefined || change === undefined ? undefined : findChange(edition.journal, change);
    return { step: done?.step, change: done?.change };
  });
  const { step } = found;
  const rule = PASSES.flatMap(({ rules }) => rules).find(({ id }) => id === found.change?.rule);
  const revert = (): void => {
    onDone();
    if (piece.kind === 'seam') openSeamAt(workbench, piece.paragraph, piece.at);
    else revertCorrection(workbench, piece.paragraph, piece.span, piece.scan, piece.proof);
  };
  const goTo = (): void => {
    const { article } = workbench.store.getState();
    const { paragraph } = piece;
    const [start, end] = piece.kind === 'seam' ? [piece.at, piece.at] : [piece.start, piece.end];
    onDone();
    showView(workbench, 'edit');
    workbench.reveal({ container: article, paragraph, start, end });
  };
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      className={styles.popover ?? ''}
      onOpenChange={(open) => !open && onDone()}
    >
      <Dialog className={styles.card ?? ''} aria-label={name(piece)}>
        <p className={styles.title}>{name(piece)}</p>
        <p className={styles.facts}>
          {step === undefined ? t('proof.unknown') : `${step.who} · ${readableTime(step.when, language)}`}
          {step === undefined ? null : ` · ${rule === undefined ? say(step.label) : say(rule.title)}`}
        </p>
        {(found.change?.why.length ?? 0) === 0 ? null : (
          <ul className={styles.reasons}>
            {found.change?.why.map((reason) => (
              <li key={reason.zh}>{say(reason)}</li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button className={`${buttons.button} ${buttons.main}`} autoFocus onPress={revert}>
            {t(piece.kind === 'seam' ? 'proof.openSeam' : 'proof.revert')}
          </Button>
          <Button className={`${buttons.button} ${buttons.plain}`} onPress={goTo}>
            {t('proof.goTo')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
