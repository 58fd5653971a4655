import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import { useWorkbench } from '../workbench/context';
import { Icon } from './Icon';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly width?: 'narrow' | 'wide' | 'broad';
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** The content is only read: then it takes the focus itself, so that the keyboard can scroll it. */
  readonly isText?: boolean;
}

/** A dialog over the desk. Escape and a click beside it close it; the focus returns to where it was. */
export function Sheet({ title, width = 'narrow', children, footer, isText = false }: SheetProps) {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const close = (): void => store.setState({ dialog: 'none' });
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`${styles.sheet} ${styles[width]}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button className={styles.close ?? ''} aria-label={t('dialog.close')} onPress={close}>
              <Icon name="cross" size={14} />
            </Button>
          </header>
          {isText ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
            <section className={styles.body} tabIndex={0} aria-label={title}>
              {children}
            </section>
          ) : (
            <div className={styles.body}>{children}</div>
          )}
          {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
