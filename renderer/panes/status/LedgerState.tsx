import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { named, useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import styles from './LedgerState.module.css';

const LINES = ['imported', 'kept', 'replaced', 'deleted', 'layout', 'margin', 'inserted'] as const;

/** Whether every scanned character is accounted for, with the figures on demand. */
export function LedgerState() {
  const { t, language } = useSpeech();
  const ledger = useDesk((state) => state.ledger);
  if (ledger === undefined) return null;
  const { imported, kept, replaced, deleted, layout, inserted, balanced } = ledger;
  // Every line end of the scan is in the margin: only what is beside them is text that somebody may miss.
  const margin = ledger.margin - layout;
  const counts = { imported, kept, replaced, deleted, layout, margin, inserted };
  const figures = t('ledger.figures', counts);
  const name = t(balanced ? 'ledger.balanced' : 'ledger.unbalanced');
  return (
    <DialogTrigger>
      <Button className={styles.ledger ?? ''} data-balanced={balanced} aria-label={named(language, name, figures)}>
        <span title={figures}>{name}</span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="top start">
        <Dialog aria-label={name} className={styles.dialog ?? ''}>
          <dl className={styles.figures}>
            {LINES.map((line) => (
              <div key={line} className={styles.line}>
                <dt>{t(`ledger.${line}`)}</dt>
                <dd>{counts[line]}</dd>
              </div>
            ))}
          </dl>
          {balanced ? <p className={styles.quiet}>{t('ledger.explain')}</p> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
