/**
 * For whom what a document says of a family holds: "the next step for individual contributors" is none for those who
 * lead people.
 */
import type { Link, Role } from './career-graph.ts';

/** True as well for a role whose track nobody tells. */
export function isSaidOf({ saidOfTrack }: Link, { track }: Role): boolean {
  return saidOfTrack === undefined || track.kind === 'unknown' || track.kind === saidOfTrack;
}

/** `the whole family`, or those of it on one track, for a reader. */
export function wordsForWhom({ saidOfTrack }: Link): string {
  if (saidOfTrack === undefined) return 'the whole family';
  return saidOfTrack === 'individual' ? 'its individual contributors' : 'its managers of people';
}
