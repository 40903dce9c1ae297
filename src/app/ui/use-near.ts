/**
 * Whether a piece of a long list is near what is in sight, so that the page holds only what can be looked at soon.
 * What scrolls the list is marked by `data-scrolls`.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';

interface Piece {
  /** Px; what it takes before it was in the page. Another value, and what was measured before is forgotten. */
  readonly usualHeight: number;
  /** True where it must be in the page whatever is in sight. */
  readonly isAlways: boolean;
}

interface Nearness {
  readonly isNear: boolean;
  /** Px to keep free while it is not. */
  readonly height: number;
}

export function useNear(piece: RefObject<HTMLElement | null>, { usualHeight, isAlways }: Piece): Nearness {
  const [isInReach, setInReach] = useState(false);
  const isNear = isAlways || isInReach;
  const known = useRef({ usualHeight, height: usualHeight });
  const isShown = useRef(isNear);
  useEffect(() => {
    isShown.current = isNear;
  }, [isNear]);
  useEffect(() => {
    const element = piece.current;
    if (element === null || isAlways) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry === undefined) return;
        // Whoever is in it by keyboard stays there, however far the page is scrolled.
        const isHeld = !entry.isIntersecting && element.contains(document.activeElement);
        if (isHeld) return;
        if (isShown.current) known.current = { usualHeight, height: element.offsetHeight };
        setInReach(entry.isIntersecting);
      },
      { root: element.closest('[data-scrolls]'), rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [piece, usualHeight, isAlways]);
  const { current } = known;
  return { isNear, height: current.usualHeight === usualHeight ? current.height : usualHeight };
}
