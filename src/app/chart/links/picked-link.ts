/** A drawn link that was clicked, with what it stands for. */
import type { Point } from '../../../layout/positioned-view.ts';
import type { PickedLink } from '../../store/choices.ts';
import type { Picture } from '../../store/picture.ts';

/**
 * @param at px on the plane
 * @returns null for a link that the picture does not hold any more
 */
export function pickedLink({ view }: Picture, id: string, { x, y }: Point): PickedLink | null {
  const link = view.links.find((each) => each.id === id);
  return link === undefined ? null : { id, rests: link.rests ?? id, from: link.from, to: link.to, x, y };
}
