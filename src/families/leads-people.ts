/**
 * Whether a document says that a role leads people, and where: the reason for its track.
 */
import type { Block } from '../documents/block.ts';
import type { Source } from '../documents/source.ts';
import { passagesOf, wordsOf } from './passages.ts';

const LEADS =
  /\b(?:manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|(?:hire|hiring|recruit|coach|mentor|grow|develop|build)(?:s|ing)?(?:,? and (?:manage|lead|develop|retain|coach)(?:s|ing)?)?)\s+(?:and\s+\w+\s+)?(?:an?|the|our|your|their|multiple|several|other)?\s*(?:[\w-]+\s+){0,4}?(?:teams?|direct reports|managers|people|individual contributors|team members)\b|\bpeople manage(?:r|rs|ment)\b|\bdirect reports\b|\bmanager of (?:people|managers)\b/i;

/** The first passage that says so, or null. */
export function findLeadsPeople(
  blocks: readonly Block[],
  path: string,
): { readonly source: Source; readonly words: string } | null {
  for (const passage of passagesOf(blocks)) {
    if (
      /\b(?:teams?|direct reports|managers?|people|individual contributors)\b/i.test(passage.text) &&
      LEADS.test(passage.text)
    )
      return { source: { path, line: passage.line }, words: wordsOf(passage) };
  }
  return null;
}
