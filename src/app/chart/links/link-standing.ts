/** How strongly links are shown: those of what is chosen or under the pointer before all others. */
import { holds } from '../../../drawing/boxes.ts';
import type { LinkDrawing } from '../../../drawing/drawing.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import type { PictureIndex } from '../../store/picture-index.ts';

export type Standing = 'plain' | 'marked' | 'hovered' | 'receding' | 'passing';

export interface Emphasised {
  readonly subject: string | null;
  readonly picked: string | null;
  readonly hovered: string | null;
  readonly unfaded: ReadonlySet<string> | null;
}

/**
 * A link is marked when it is picked, or, while none is picked, when one of its ends is the subject. Links of faded
 * cards step back with them.
 */
export function standingOf(
  index: PictureIndex,
  { subject, picked, hovered, unfaded }: Emphasised,
): (link: LinkDrawing) => Standing {
  const isMarked = (link: LinkDrawing) =>
    picked === null ? link.from === subject || link.to === subject : link.id === picked;
  const anyMarked = picked === null ? subject !== null && index.linksOf().has(subject) : index.hasLink(picked);
  const read = index.read();
  return (link) => {
    if (isMarked(link)) return 'marked';
    if (hovered !== null && (link.from === hovered || link.to === hovered)) return 'hovered';
    if (unfaded !== null && !(unfaded.has(link.from) && unfaded.has(link.to))) return 'receding';
    // Of several routes, the one that is read.
    return anyMarked || (read !== null && !read.has(link.id)) ? 'receding' : 'plain';
  };
}

/** The opacity of links that step back, and of cards that the filter fades. */
export const receding = 0.28;

/** So many links can pass by, on their way from somewhere to somewhere else, without hiding what is there. */
const fewPassing = 30;

/** Whether a link neither starts nor ends in a part of the plane. */
export function passes({ route: { points } }: Pick<LinkDrawing, 'route'>, region: Box): boolean {
  const [first, last] = [points[0], points[points.length - 1]];
  return first !== undefined && last !== undefined && !holds(region, first) && !holds(region, last);
}

/** The opacity of links that pass by: the more of them there are, the quieter they are. */
export function passingStrength(count: number): number {
  return Math.max(receding, Math.min(1, fewPassing / Math.max(1, count)));
}
