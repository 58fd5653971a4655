import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useSpeech } from '../../i18n/i18n';
import { useDesk } from '../../workbench/context';
import styles from './LedgerState.module.css';

/** Whether every scanned character is accounted for, with the figures on demand. */
export function LedgerState() {
  const { t } = useSpeech();
  const ledger = useDesk((state) => state.ledger);
  if (ledger === undefined) return null;
  const { imported, kept, replaced, deleted, margin, inserted, balanced } = ledger;
  const figures = t('ledger.figures', { imported, kept, replaced, deleted, margin, inserted });
  const name = t(balanced ? 'ledger.balanced' : 'ledger.unbalanced');
  return (
    <DialogTrigger>
      <Button className={styles.ledger ?? ''} data-balanced={balanced} aria-label={`${name}。${figures}`}>
        <span title={figures}>{name}</span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="top start">
        <Dialog aria-label={name} className={styles.dialog ?? ''}>
          <p>{figures}</p>
          {balanced ? <p className={styles.quiet}>{t('ledger.explain')}</p> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
