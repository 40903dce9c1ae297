/**
 * A panel at the side of what it is about; on small screens a sheet over its lower part, so that both are in sight. Its
 * grip is dragged, tapped or pressed to make it larger or smaller. App.module.css gives it its place.
 */
import { type KeyboardEventHandler, type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import styles from './Sheet.module.css';

/** `low` shows its title alone, `half` leaves room for the picture, `tall` covers it. */
export type SheetSize = 'low' | 'half' | 'tall';

const sizes: readonly SheetSize[] = ['low', 'half', 'tall'];

/** Px; a finger that moved less has tapped. */
const leastDrag = 6;

interface SheetProps {
  readonly className: string | undefined;
  readonly labelledBy: string;
  /** How large it comes; from then on it is the reader's. */
  readonly firstSize?: SheetSize;
  readonly ref?: Ref<HTMLElement>;
  readonly onKeyDown: KeyboardEventHandler;
  readonly children: ReactNode;
}

export function Sheet({ className, labelledBy, firstSize = 'half', ref, onKeyDown, children }: SheetProps) {
  const [size, setSize] = useState(firstSize);
  return (
    <aside
      ref={ref}
      className={`${styles.sheet} ${className}`}
      data-sheet={size}
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
    >
      <Grip size={size} onSize={setSize} />
      {children}
    </aside>
  );
}

interface GripProps {
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
}

function Grip({ size, onSize }: GripProps) {
  /** Where the finger and the sheet's edge were when it was taken hold of, px. */
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const hasMoved = useRef(false);

  const takeHold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    hasMoved.current = false;
    start.current = { y: event.clientY, height: event.currentTarget.closest('aside')?.offsetHeight ?? 0 };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.closest('aside');
    if (start.current === null || sheet === null) return;
    const by = start.current.y - event.clientY;
    hasMoved.current ||= Math.abs(by) >= leastDrag;
    if (!hasMoved.current) return;
    sheet.dataset.dragged = '';
    sheet.style.height = `${start.current.height + by}px`;
  };
  const letGo = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.closest('aside');
    const room = sheet?.offsetParent?.clientHeight ?? 0;
    if (sheet && start.current !== null && hasMoved.current) onSize(nearest(sheet.offsetHeight / room));
    if (sheet) {
      delete sheet.dataset.dragged;
      sheet.style.height = '';
    }
    start.current = null;
  };
  const step = (by: 1 | -1) => onSize(sizes[sizes.indexOf(size) + by] ?? size);

  return (
    <div className={styles.handle}>
      <button
        type="button"
        className={styles.grip}
        aria-expanded={size === 'tall'}
        aria-label={size === 'tall' ? 'Make the panel smaller' : 'Make the panel larger'}
        onPointerDown={takeHold}
        onPointerMove={move}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onClick={() => {
          // A drag ends with a click too.
          if (!hasMoved.current) onSize(size === 'half' ? 'tall' : 'half');
          hasMoved.current = false;
        }}
        onKeyDown={({ key }) => {
          if (key === 'ArrowUp') step(1);
          if (key === 'ArrowDown') step(-1);
        }}
      />
    </div>
  );
}

/** @param share of the room that the sheet was dragged to, from 0 to 1 */
function nearest(share: number): SheetSize {
  if (share < 0.33) return 'low';
  return share > 0.72 ? 'tall' : 'half';
}
