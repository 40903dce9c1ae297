/** Marks the moment at which the first picture can be read, for the bench: `rungs:readable` on the performance line. */
import { useEffect } from 'react';

let isMarked = false;

export function useReadableMark(): void {
  useEffect(() => {
    if (isMarked) return;
    isMarked = true;
    // Cards and links are in the page now; once the font is there, the frame after the next one shows them.
    document.fonts.ready.then(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('rungs:readable'))),
    );
  }, []);
}
