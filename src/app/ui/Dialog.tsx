/**
 * A modal dialog on the browser's own `<dialog>`: it holds the focus, makes the rest inert and gives the focus back.
 * Not Radix's, because that one locks scrolling with an injected `<style>`, which the security policy forbids.
 */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: ReactNode;
  /** A quiet line under the title. */
  readonly subtitle?: ReactNode;
  /** What stays in sight over the content. */
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, subtitle, note, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the keyboard has Escape for that
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <div className={styles.titles}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          <IconButton label="Close" onClick={() => dialog.current?.close()}>
            <X aria-hidden />
          </IconButton>
        </header>
        {note && <div className={styles.note}>{note}</div>}
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}
