/**
 * Which other role's lists count for a role too: `Extends the X responsibilities`, `In addition to the X requirements`,
 * `All the requirements of an X, plus`. What means the document's own general sections is no inheritance.
 */
import type { InheritedSection, StatedInheritance } from './job-family.ts';
import { matchesOf } from './matches-of.ts';
import { type Passage, slicePassage, wordsOf } from './passages.ts';
import { readTargets } from './targets.ts';
import { hasRank, isTitleLike, titleWords } from './titles.ts';
import { wording } from './wording/current.ts';
import type { InheritanceCue } from './wording/wording.ts';

const WORDS = wording.inheritance;
const { ranks } = wording.titles;

/**
 * What a sentence says that a role inherits.
 * `within`: the kind of section the sentence stands in, for wordings that name none.
 */
export function readInheritance(said: Passage, within: InheritedSection, path: string): StatedInheritance[] {
  const label = WORDS.label.exec(said.text)?.[0].length ?? 0;
  const sentence = label === 0 ? said : slicePassage(said, label, said.text.length);
  const { text } = sentence;
  for (const { holds, words, object } of WORDS.cues) {
    const found = holds?.test(text) === false ? null : words.exec(text);
    if (!found) continue;
    const start = found.index + found[0].length;
    const verb = WORDS.verb.exec(found[0]);
    if (verb && WORDS.noStatement.test(found[0].slice(0, verb.index))) continue;
    if (WORDS.denied.test(text.slice(Math.max(0, start - 60), start))) continue;
    const statements = readObject(sentence, start, found[0], within, object, path);
    if (statements.length > 0) return statements;
  }
  return [];
}

/**
 * The sections that a sentence calls those above: `All of the above requirements and`, `the same ones as above`.
 * Whether the level before is meant, or the document's own sections, is for the caller to know.
 */
export function sectionsAbove(sentence: Passage, within: InheritedSection): InheritedSection[] {
  const { text } = sentence;
  if (!WORDS.aboveWord.test(text) || !WORDS.above.test(text) || WORDS.aboveNamed.test(text)) return [];
  const kinds = matchesOf(WORDS.kinds, text).map((found) => found[0]);
  if (kinds.length === 0 && !WORDS.allAbove.test(text)) return [];
  return sectionsOf(kinds, within);
}

/**
 * The sections of whichever level the holder of a specialty is at: `the corresponding level’s requirements`,
 * `In addition to the general requirements`, `the requirements defined above for the X`.
 */
export function sectionsAtLevel({ text }: Passage, within: InheritedSection): InheritedSection[] {
  const isAbove = WORDS.above.test(text);
  if (!isAbove && !WORDS.atLevel.test(text)) return [];
  const kinds = matchesOf(WORDS.kinds, text).map((found) => found[0]);
  return isAbove && kinds.length === 0 && !WORDS.allAbove.test(text) ? [] : sectionsOf(kinds, within);
}

function readObject(
  sentence: Passage,
  start: number,
  before: string,
  within: InheritedSection,
  object: InheritanceCue['object'],
  path: string,
): StatedInheritance[] {
  const rest = sentence.text.slice(start);
  const of = WORDS.ofTarget.exec(rest);
  const ofTarget = of && !WORDS.noTarget.test(rest.slice(of[0].length)) ? of : null;
  const named = ofTarget ? null : WORDS.targetOf.exec(rest);
  let from = start;
  let to: number;
  let sections: InheritedSection[];
  if (ofTarget) {
    from += ofTarget[0].length;
    to = from + endOf(sentence, from);
    sections = sectionsOf([ofTarget[1], ofTarget[2]], within);
  } else if (
    named &&
    (named[1] ?? '').length + (named[2] ?? '').length <= endOfClause(rest) &&
    !WORDS.break.test(named[2] ?? '')
  ) {
    from += (named[1] ?? '').length;
    to = from + (named[2] ?? '').length;
    sections = sectionsOf([named[3], named[4]], within);
    if (WORDS.measures.test(named[3] ?? '')) to += 1 + (named[3] ?? '').length;
  } else if (object !== 'kinds' || WORDS.thoseOf.test(rest)) {
    from += (WORDS.thoseOf.exec(rest) ?? WORDS.fillers.exec(rest))?.[0].length ?? 0;
    to = from + endOf(sentence, from);
    sections = sectionsOf(
      [
        WORDS.kind.exec(before)?.[1] ??
          (object === 'sure' && (WORDS.role.test(before) || WORDS.roleAfter.test(rest)) ? 'role' : undefined),
      ],
      within,
    );
  } else return [];
  const words = slicePassage(sentence, from, to);
  const link = words.links[0] ?? sentence.links.find((candidate) => candidate.start >= start);
  const inherited: StatedInheritance[] = [];
  const said = wordsOf(sentence);
  for (const target of readTargets(words)) {
    const text = keepLevel(words.text, target.text);
    if (!isInherited(text, words.links.length > 0, object)) continue;
    const href = target.href ?? link?.href ?? null;
    const source = { path, line: sentence.line };
    for (const section of sections) inherited.push({ section, text, href, source, words: said });
  }
  return inherited;
}

function isInherited(text: string, linked: boolean, object: InheritanceCue['object']): boolean {
  if (text === '' || WORDS.ownSections.test(text) || text.length > 120) return false;
  if (WORDS.previous.test(text)) return true;
  // `the requirements of customers`, `skills in all of the areas`: no level of a ladder.
  if (object === 'strict') return isTitleLike(text) && (linked || /^\p{Lu}/u.test(text) || hasRank(text));
  return linked || isTitleLike(text) || (object === 'sure' && /^\p{Lu}/u.test(text)) || WORDS.levelAtEnd.test(text);
}

/** `Senior level` and `previous level` are the target's own words; cleaning took `level` away. */
function keepLevel(object: string, text: string): string {
  const at = object.indexOf(text);
  const noun = at < 0 ? null : WORDS.levelAfter.exec(object.slice(at + text.length));
  return noun && !isTitleLike(withoutRank(text)) ? `${text} ${noun[1]}` : text;
}

function endOf(sentence: Passage, from: number): number {
  let offset = 0;
  const rest = sentence.text.slice(from);
  while (true) {
    const found = WORDS.end.exec(rest.slice(offset));
    if (!found) return rest.length;
    const at = offset + found.index;
    const link = sentence.links.find((candidate) => candidate.start <= from + at && from + at < candidate.end);
    const bracket = WORDS.bracket.exec(rest.slice(at));
    if (link) offset = link.end - from;
    else if (bracket) offset = at + bracket[0].length;
    else return at;
  }
}

function withoutRank(text: string): string {
  return titleWords(text)
    .filter((word) => !ranks.has(word))
    .join(' ');
}

/** Where the first clause ends, so that a word for a section further on is not taken for the object's. */
function endOfClause(rest: string): number {
  const found = WORDS.clauseEnd.exec(rest);
  return found ? found.index : rest.length;
}

function sectionsOf(words: readonly (string | undefined)[], within: InheritedSection): InheritedSection[] {
  const sections: InheritedSection[] = [];
  for (const word of words) {
    const section = word === undefined ? null : sectionOf(word);
    if (section !== null && !sections.includes(section)) sections.push(section);
  }
  return sections.length > 0 ? sections : [within];
}

function sectionOf(word: string): InheritedSection {
  if (WORDS.responsibilities.test(word)) return 'responsibilities';
  if (WORDS.performance.test(word)) return 'performance';
  return word === 'role' ? 'all' : 'requirements';
}
