/**
 * The words of a next step that name where it leads: where they begin and end, what in them is no name,
 * and whether they are too vague for one.
 */
import { matchesOf } from './matches-of.ts';
import { type Passage, slicePassage } from './passages.ts';
import { cleanTarget, type Target } from './targets.ts';
import { isTitleLike } from './titles.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.nextSteps;

/** The names in one piece of a list of examples: `and a Recruiter`, `A or B`; not `etc.` */
export function examplesOf(piece: string): Target[] {
  return piece
    .split(WORDS.or)
    .map((name) => cleanTarget(name.replace(WORDS.and, '')))
    .filter((name) => name !== '' && !WORDS.etcetera.test(name))
    .map((text) => ({ text, href: null }));
}

const SEMICOLON = /;\s+/g;

/** Parts between semicolons, each with its own end. */
export function segmentsOf(object: Passage): Passage[] {
  const segments: Passage[] = [];
  let from = 0;
  for (const cut of matchesOf(SEMICOLON, object.text)) {
    if (object.links.some((link) => link.start <= cut.index && cut.index < link.end)) continue;
    segments.push(slicePassage(object, from, cut.index));
    from = cut.index + cut[0].length;
  }
  return [...segments, slicePassage(object, from, object.text.length)];
}

/** `[TODO]()`, `LINK`: a target that someone meant to fill in. */
export function isPlaceholder(href: string, shown: string): boolean {
  return href.trim() === '' || href.trim() === '#' || WORDS.placeholder.test(shown.trim());
}

export function isVague(text: string, whole: string): boolean {
  if (WORDS.within.test(whole)) return false;
  if (WORDS.onlyRank.test(text) || WORDS.vague.test(whole)) return true;
  return !/\p{Lu}/u.test(text) && !isTitleLike(text);
}

/** Where the targets end: `to a senior manager role which is …`. */
export function endOfTargets(object: Passage): number {
  const found = WORDS.end.exec(object.text);
  return found && !object.links.some((link) => link.end > found.index) ? found.index : object.text.length;
}

/** `be promoted to a Senior Carer when they have …`, without what must have come before. */
export function withoutCondition(predicate: Passage): Passage {
  const at = WORDS.condition.exec(predicate.text)?.index ?? predicate.text.length;
  return predicate.links.some((link) => link.end > at) ? predicate : slicePassage(predicate, 0, at);
}

export function withoutLeadIn(predicate: Passage): Passage {
  const which = WORDS.whichBe.exec(predicate.text);
  if (which && predicate.links.length === 0)
    return slicePassage(predicate, which.index + which[0].length, predicate.text.length);
  const lead = WORDS.leadIn.exec(predicate.text);
  const first = predicate.links[0]?.start ?? Number.POSITIVE_INFINITY;
  return lead && lead[0].length <= first ? slicePassage(predicate, lead[0].length, predicate.text.length) : predicate;
}

export function withoutMove(text: string): string {
  return text
    .replace(WORDS.leadIn, '')
    .replace(WORDS.withinAtEnd, '')
    .replace(WORDS.atThisPoint, '')
    .replace(WORDS.roleWord, '')
    .replace(WORDS.and, '')
    .replace(WORDS.orSimilar, '')
    .trim();
}

/** The words that name what is not defined yet, or none. */
export function undefinedName(text: string): string {
  const before = text.split(WORDS.undefinedEnd)[0] ?? '';
  const name = withoutMove(withoutMarksAtEnd(before.trim().replace(WORDS.familyWord, ''), '.'));
  return WORDS.undefinedAlone.test(name) ? '' : name;
}
