/** Opens the family of what was searched for, or followed from a link, and brings it into sight. */
import { type RefObject, useEffect } from 'react';
import type { OutlineDepartment } from '../../view/select-outline.ts';
import { useChoices } from '../store/store-context.tsx';

export function useFamilyInSight(
  place: RefObject<HTMLElement | null>,
  departments: readonly OutlineDepartment[],
  open: (family: string) => void,
): void {
  const wish = useChoices((choices) => choices.sight);
  // Only a wish opens and scrolls: the list may change, and families be closed, without being pulled back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (wish === null) return;
    const { id } = wish.subject;
    const families = departments.flatMap(({ families: own }) => own);
    const family = families.find(({ cards }) => cards.some((card) => card.id === id));
    if (family) open(family.key);
    // Once the family's roles are in the page.
    requestAnimationFrame(() => {
      place.current?.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
    });
  }, [wish]);
}
