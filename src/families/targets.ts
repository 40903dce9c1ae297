/**
 * The roles and families that some words name: links with their addresses, else words between `or`, `and` and commas.
 */
import { onOneLine } from '../documents/on-one-line.ts';
import { matchesOf } from './matches-of.ts';
import { type Passage, slicePassage } from './passages.ts';
import { areRanks, hasRank, isBareRank, isTitleLike, titleWords } from './titles.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.targets;
const { roleNouns } = wording.titles;

export interface Target {
  /** The target's own words, without articles and without `Job Family`. */
  readonly text: string;
  readonly href: string | null;
}

/** The targets that a run of words names, in their order. */
export function readTargets(passage: Passage): readonly Target[] {
  const targets: Target[] = [];
  for (const piece of alternatives(passage)) {
    const target = readTarget(piece);
    if (target) targets.push(...namesOfTarget(target));
  }
  return completeElided(targets);
}

/** `Manager/Senior Manager, Care` names two, and so does `Senior, Staff` before `or Principal Carer`. */
function namesOfTarget(target: Target): Target[] {
  // A link leads to one place, whatever it is called.
  if (target.href !== null) return [target];
  const either = WORDS.either.exec(target.text);
  if (either) {
    const [, first = '', second = '', rest = ''] = either;
    if (isElided(first) && isElided(second))
      return [first, second].map((name) => ({ ...target, text: name.trim() + rest }));
  }
  if (!target.text.includes(',')) return [target];
  const ranks = target.text.split(/,\s+/);
  if (ranks.length > 1 && ranks.every((rank) => isBareRank(rank))) return ranks.map((text) => ({ ...target, text }));
  return [target];
}

/** `Senior Manager or Director of Care`, `Senior or Staff Carer`: what is left out of the first stands in the last. */
function completeElided(targets: readonly Target[]): readonly Target[] {
  if (targets.length < 2) return targets;
  return targets.map((target, at) => {
    if (target.href !== null || !isElided(target.text)) return target;
    const whole = targets.slice(at + 1).find((later) => !isElided(later.text));
    const rest = whole === undefined ? null : restOf(whole.text, isBareRank(target.text));
    return rest === null ? target : { ...target, text: target.text + rest };
  });
}

/** What follows the rank (`Staff Carer` → ` Carer`), or the post (`Director of Care` → ` of Care`); null for neither. */
function restOf(title: string, afterRank: boolean): string | null {
  if (afterRank) {
    const words = title.split(' ');
    const ranks = words.findIndex((word) => !isBareRank(word));
    return ranks > 0 ? ` ${words.slice(ranks).join(' ')}` : null;
  }
  const post = WORDS.postAndRest.exec(title);
  return post && isElided(post[1] ?? '') ? (post[2] ?? null) : null;
}

/** One alternative: its link names it, unless the link says only `Job Family`. */
function readTarget(piece: Passage): Target | null {
  const link = piece.links.at(-1);
  if (!link) {
    const text = cleanTarget(piece.text);
    return text === '' ? null : { text, href: null };
  }
  const shown = piece.text.slice(link.start, link.end);
  const before = piece.text.slice(0, link.start);
  const text = WORDS.namelessLink.test(onOneLine(shown))
    ? cleanTarget(before) || cleanTarget(shown)
    : withRankBefore(cleanTarget(before), cleanTarget(shown));
  return { text, href: link.href.trim() };
}

/** `Staff level [Carer](…)`: the rank of a level of the page that the link leads to. */
function withRankBefore(before: string, shown: string): string {
  return isBareRank(before) && !hasRank(shown) ? `${before} ${shown}` : shown;
}

/** Cuts at `or`, at `and` between two whole targets, and at commas between targets that are not parts of one title. */
function alternatives(passage: Passage): Passage[] {
  const cuts: { from: number; to: number }[] = [];
  let at = 0;
  while (at < passage.text.length) {
    const found = WORDS.separator.exec(passage.text.slice(at));
    if (!found) break;
    const from = at + found.index;
    const to = from + found[0].length;
    if (!isInLink(passage, from) && isCut(passage, cuts.at(-1)?.to ?? 0, from, to, found[0])) cuts.push({ from, to });
    at = to > at ? to : at + 1;
  }
  if (passage.links.length > 1) cuts.push(...betweenLinks(passage, cuts));
  else if (passage.links.length === 0 && passage.text.includes(',')) cuts.push(...commaCuts(passage));
  if (cuts.length === 0) return passage.text === '' ? [] : [passage];
  cuts.sort((a, b) => a.from - b.from);
  const pieces: Passage[] = [];
  let start = 0;
  for (const cut of [...cuts, { from: passage.text.length, to: passage.text.length }]) {
    if (cut.from >= start) pieces.push(slicePassage(passage, start, cut.from));
    start = cut.to;
  }
  return pieces.filter(isNotEmpty);
}

const isNotEmpty = ({ text }: Passage): boolean => text !== '';

function isInLink({ links }: Passage, at: number): boolean {
  for (const link of links) if (link.start <= at && at < link.end) return true;
  return false;
}

const COMMA = /,\s+/g;

/** `A Program Manager, B Marketing Manager or …`: a comma between two whole titles, not within `Manager, Events`. */
function commaCuts(passage: Passage): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  let start = 0;
  for (const comma of matchesOf(COMMA, passage.text)) {
    const from = comma.index;
    const before = cleanTarget(passage.text.slice(start, from));
    if (isElided(before) || isShort(before) || !endsWithRole(before)) continue;
    const after = cleanTarget(passage.text.slice(from + comma[0].length).split(/,|(?<!\s)\s+or\s+|;/)[0] ?? '');
    if (isElided(after) || !endsWithRole(after)) continue;
    cuts.push({ from, to: from + comma[0].length });
    start = from + comma[0].length;
  }
  return cuts;
}

/** Two words may be a post and what it is of, unless the second is a rank: `Carer II`. */
function isShort(text: string): boolean {
  const words = titleWords(text);
  return words.length < 3 && !isBareRank(words.at(-1) ?? '');
}

/** Whether words are a title of two words or more that ends in what its holder is. */
export function endsWithRole(text: string): boolean {
  const words = titleWords(text);
  // `Carer II`
  const last = words.findLast((word, at) => at === 0 || !isBareRank(word)) ?? '';
  return roleNouns.has(last) && words.length > 1;
}

/** `Sales and Marketing` is one name; `the Director and the VP` are two. */
function isCut(passage: Passage, start: number, from: number, to: number, separator: string): boolean {
  if (!WORDS.and.test(separator) || WORDS.or.test(separator)) return true;
  const before = passage.text.slice(start, from);
  const after = passage.text.slice(to);
  return isTitleLike(before) && WORDS.article.test(after);
}

/** Two links in one alternative are two targets: `[A](…), [B](…)`, `the [A](…) and the [B](…)`. */
function betweenLinks(passage: Passage, cuts: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  return passage.links.slice(1).flatMap((link, index) => {
    const end = passage.links[index]?.end ?? 0;
    if (cuts.some((cut) => cut.from >= end && cut.to <= link.start)) return [];
    const between = passage.text.slice(end, link.start);
    // A target of its own may stand between them: `[Job Family](…), Director, the X [Job Family](…)`.
    const first = WORDS.betweenLinks.exec(between)?.[0].length ?? 0;
    return [{ from: end, to: end + first }];
  });
}

/** A target's own words: no article, no `Job Family`, no `role`, no full stop. */
export function cleanTarget(text: string): string {
  if (text === '') return '';
  const named = onOneLine(text)
    .replace(WORDS.noName, '')
    .replace(/^[,;:*_\s]+/, '');
  let cleaned = withoutMarksAtEnd(named, ',;:.*_');
  for (let before = ''; before !== cleaned; ) {
    before = cleaned;
    const words = cleaned.replace(WORDS.before, '').replace(WORDS.after, '').replace(WORDS.place, '');
    cleaned = withoutMarksAtEnd(words, ',;:.');
  }
  return WORDS.nothing.test(cleaned) ? '' : cleaned;
}

/** Whether words name a rank alone, with what it is a rank of left out: `Senior Manager`, `Director`. */
export function isElided(text: string): boolean {
  const words = titleWords(text);
  return areRanks(words) || words.every((word) => WORDS.elided.test(word));
}
