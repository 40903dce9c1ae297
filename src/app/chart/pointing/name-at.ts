/** The card whose name, as it is read from afar, lies at a place of the screen: a name stands for its card. */
import { grown, holds } from '../../../drawing/boxes.ts';
import type { Point } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import { sightOf } from '../sight/in-sight.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';

/** Px around the words that belong to a name. */
const around = 3;

/**
 * The card's id; null where there is no name.
 * @param place px from the pane's corner
 */
export function nameAt(picture: Picture, viewport: Viewport, pane: Size, place: Point): string | null {
  const names = picture.fromAfar?.names(viewport.zoom, sightOf(viewport, pane)) ?? [];
  const at = { x: place.x - viewport.x, y: place.y - viewport.y };
  const name = names.find((one) => holds(grown(one, around), at));
  return name?.card?.id ?? null;
}
