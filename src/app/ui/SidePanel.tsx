/**
 * A panel beside the chart with a title that takes the focus when it opens; on small screens a sheet under the chart.
 * Escape and the button close it; whoever opened it takes the focus back.
 */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import { Sheet, type SheetSize } from './Sheet.tsx';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** A quiet line under the title. */
  readonly summary?: ReactNode;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  /** Id of what takes the focus back; else it goes to where it came from. */
  readonly openedBy?: string;
  readonly onClose: () => void;
  /** How large it comes on small screens. */
  readonly firstSize?: SheetSize;
  /** What stays in sight over the content. */
  readonly head?: ReactNode;
  /** What stays in sight under the content. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function SidePanel(props: SidePanelProps) {
  const { title, summary, closeLabel, openedBy, onClose, head, footer, firstSize = 'half', children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    // Opened by the address, and nobody has touched the page yet: it is read from its beginning.
    if (navigator.userActivation?.hasBeenActive !== false) heading.current?.focus();
  }, []);
  const close = () => {
    onClose();
    const back = openedBy === undefined ? cameFrom.current : document.getElementById(openedBy);
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  return (
    <Sheet
      className={styles.panel}
      labelledBy={titleId}
      firstSize={firstSize}
      onKeyDown={(event) => {
        // In a search that holds words, Escape empties it first.
        const { target } = event;
        const isSearch = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
        if (event.key === 'Escape' && !isSearch && !event.defaultPrevented) close();
      }}
    >
      <header className={styles.header}>
        <div>
          <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {summary && <p className={styles.summary}>{summary}</p>}
        </div>
        <IconButton label={closeLabel} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </header>
      {head && <div className={styles.head}>{head}</div>}
      <div className={styles.scroll}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </Sheet>
  );
}
