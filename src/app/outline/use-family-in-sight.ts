/** Opens the family of what was searched for, or followed from a link, and brings it into sight; says which one it is. */
import { type RefObject, useEffect, useMemo } from 'react';
import type { OutlineDepartment } from '../../view/select-outline.ts';
import { useChoices } from '../store/store-context.tsx';

/** @returns the key of the family that must be in the page for that, or null */
export function useFamilyInSight(
  place: RefObject<HTMLElement | null>,
  departments: readonly OutlineDepartment[],
  open: (family: string) => void,
): string | null {
  const wish = useChoices((choices) => choices.sight);
  const id = wish?.subject.id ?? null;
  const family = useMemo(() => {
    const families = id === null ? [] : departments.flatMap(({ families: own }) => own);
    return families.find((each) => each.id === id || each.cards.some((card) => card.id === id)) ?? null;
  }, [departments, id]);
  // Only a wish opens and scrolls: the list may change, and families be closed, without being pulled back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (wish === null) return;
    if (family?.cards.some((card) => card.id === wish.subject.id)) open(family.key);
    // Once the family's roles are in the page.
    requestAnimationFrame(() => {
      place.current?.querySelector(`[data-card="${CSS.escape(wish.subject.id)}"]`)?.scrollIntoView({ block: 'center' });
    });
  }, [wish]);
  return family?.key ?? null;
}
