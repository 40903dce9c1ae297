/** A department's families in pieces of about as many lines, each of which comes into the page when it is near. */
import { rememberFor } from '../../graph/remember-for.ts';
import type { OutlineFamily } from '../../view/select-outline.ts';

/** Families and roles of a piece: a few screens when all is open. */
const pieceSize = 40;

/** The same pieces whatever is open or closed, so that nothing moves from one to another; a family is never parted. */
export const inPieces = rememberFor((families: readonly OutlineFamily[]): readonly (readonly OutlineFamily[])[] => {
  const pieces: OutlineFamily[][] = [];
  let room = 0;
  for (const family of families) {
    const size = 1 + family.cards.length;
    if (size > room) {
      pieces.push([]);
      room = pieceSize;
    }
    pieces.at(-1)?.push(family);
    room -= size;
  }
  return pieces;
});
