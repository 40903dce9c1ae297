/**
 * What is printed instead of the page, made only when someone prints. Where several parts of the page have a sheet, the
 * one that was asked for comes, else the first of paths, comparisons and roles.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import './print.css';

export type PrintKind = 'path' | 'comparison' | 'role';

interface PrintSheetProps {
  readonly kind: PrintKind;
  readonly children: () => ReactNode;
}

export function PrintSheet({ kind, children }: PrintSheetProps) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the picture as soon as its event is over: the sheet must stand then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => {
      setPrinting(false);
      delete document.body.dataset.print;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return createPortal(<div data-print-sheet={kind}>{children()}</div>, document.body);
}

/** Opens the browser's print dialog with the sheet of one part of the page. */
export function printSheet(kind: PrintKind): void {
  document.body.dataset.print = kind;
  window.print();
}
