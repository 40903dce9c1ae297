/**
 * Which other role's lists count for a role too: `Extends the X responsibilities`, `In addition to the X requirements`,
 * `All the requirements of an X, plus`. What means the document's own general sections is no inheritance.
 */
import type { InheritedSection, StatedInheritance } from './job-family.ts';
import { type Passage, slicePassage, wordsOf } from './passages.ts';
import { readTargets } from './targets.ts';
import { isTitleLike, titleWords } from './titles.ts';
import { RANKS } from './wording.ts';

/** Words that open such a statement; the object follows. */
const CUES: readonly RegExp[] = [
  /^\s*(?:\S+\s+){0,12}?(?:ext?ends?|extending)\b:?\s+/i,
  /^\s*in addition to\s+(?:meeting\s+)?/i,
  /(?:^\s*|\b(?:has|have|having|shares?|sharing|includes?|meets?|inherits?|carries|contains?|and)\s+)(?=(?:all|the same|same)\b)/i,
  /\b(?:inherits?|includes?|excel at)\s+(?=(?:all|the)\b)/i,
  /\beverything in\s+/i,
  /^\s*(?=(?:the\s+)?(?:responsibilit|requirement)\S*\s+(?:of|for)\b[^.]{2,120}\bplus\b)/i,
];
/** Before `extends`, these make it a verb of something else: `systems that extend our tools`. */
const NO_STATEMENT = /\b(?:that|which|to|will|can|may|and|not|help|helps|could)\s*$/i;
const KINDS =
  '(responsibilit(?:y|ies)|responsibilites|resposibilities|responsbilities|requirements?|qualifications|expectations|performance indicators?|kpis?|skills)';
const BOTH = String.raw`${KINDS}(?:\s*(?:,|and|&|/)\s*(?:and\s+)?(?:the\s+)?${KINDS})?`;
const FILLERS = String.raw`(?:(?:all|of|the|thet|a|an|that|those|same|corresponding|existing|other|each|our|and)\s+)*`;
const OF_TARGET = new RegExp(
  String.raw`^${FILLERS}${BOTH}\s+(?:section\s+)?(?:listed\s+)?(?:of|as|for|from|in)\s+(?:the\s+ones\s+)?(?:the\s+|an?\s+|other\s+|that\s+)*`,
  'i',
);
const TARGET_OF = new RegExp(String.raw`^(${FILLERS})(.{2,120}?)(?:['’]s?)?\s+${BOTH}\b`, 'i');
/** Where the object ends. */
const END =
  /\s*(?:[;:]|,?\s+plus\b|,?\s+but\b|,?\s+with\b|\s+by\s|\s+as\s+(?:an|the|a|well|follows)\b|\s+(?:listed|outlined|defined|described|mentioned)\s+(?:above|below|here)|\s+above\b|\s+and\s+(?:includes?|also|is)\b|\s+in\s+the\b|\s+role\b|\s+working\b|,\s+(?:the|this|you|we|they)\s|\s+at\s|(?<!\b[sj]r)\.(?:\s|$)|\s*\()/i;
/** Words that no name of a role holds: a word for a section after them is another's. */
const BREAK = /\brole\b|\bbut\b|\bwithout\b|[;:]/i;
/** The document's own sections, which are no other role's. */
const OWN_SECTIONS =
  /^(?:general|above|below|following|ones?|listed|same|outlined|these|those|this|base|core|existing|requirements?|responsibilit\w+|section|position)?(?:\s+(?:above|below|outlined|listed))*$/i;

/** Words one of which every such sentence holds. */
export const INHERITING_WORDS = /\b(?:ext?end|addition to|same\b|inherit|everything in|all\b|plus\b)/i;

/**
 * What a sentence says that a role inherits.
 * `within`: the kind of section the sentence stands in, for wordings that name none.
 */
export function readInheritance(sentence: Passage, within: InheritedSection, path: string): StatedInheritance[] {
  const { text } = sentence;
  for (const cue of CUES) {
    const found = cue.exec(text);
    if (!found) continue;
    const start = found.index + found[0].length;
    const verb = /(?:ext?ends?|extending)\b:?\s+$/i.exec(found[0]);
    if (verb && NO_STATEMENT.test(found[0].slice(0, verb.index))) continue;
    const statements = readObject(sentence, start, verb ? found[0] : '', within, verb !== null, path);
    if (statements.length > 0) return statements;
  }
  return [];
}

function readObject(
  sentence: Passage,
  start: number,
  before: string,
  within: InheritedSection,
  isExtends: boolean,
  path: string,
): StatedInheritance[] {
  const rest = sentence.text.slice(start);
  const of = OF_TARGET.exec(rest);
  const ofTarget = of && !/^(?:the\s+)?(?:ones?|above|below)/i.test(rest.slice(of[0].length)) ? of : null;
  const named = ofTarget ? null : TARGET_OF.exec(rest);
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
    !BREAK.test(named[2] ?? '')
  ) {
    from += (named[1] ?? '').length;
    to = from + (named[2] ?? '').length;
    sections = sectionsOf([named[3], named[4]], within);
    if (/^kpi/i.test(named[3] ?? '')) to += 1 + (named[3] ?? '').length;
  } else if (isExtends) {
    from += new RegExp(`^${FILLERS}`, 'i').exec(rest)?.[0].length ?? 0;
    to = from + endOf(sentence, from);
    sections = sectionsOf(
      [
        new RegExp(String.raw`\b${KINDS}\s+of\b`, 'i').exec(before)?.[1] ??
          (/\brole\b/i.test(before) || /^[^.]{2,120}\brole\b/i.test(rest) ? 'role' : undefined),
      ],
      within,
    );
  } else return [];
  const object = slicePassage(sentence, from, to);
  const link = object.links[0] ?? sentence.links.find((candidate) => candidate.start >= start);
  return readTargets(object)
    .map((target) => ({ ...target, text: keepLevel(object.text, target.text) }))
    .filter((target) => isInherited(target.text, object.links.length > 0, isExtends))
    .flatMap((target) =>
      sections.map((section) => ({
        section,
        text: target.text,
        href: target.href ?? link?.href ?? null,
        source: { path, line: sentence.line },
        words: wordsOf(sentence),
      })),
    );
}

function isInherited(text: string, linked: boolean, isExtends: boolean): boolean {
  if (text === '' || OWN_SECTIONS.test(text) || text.length > 120) return false;
  return (
    linked ||
    isTitleLike(text) ||
    /\b(?:previous|prior)\b/i.test(text) ||
    (isExtends && /^\p{Lu}/u.test(text)) ||
    /\b(?:level|position)$/i.test(text)
  );
}

/** `Senior level` and `previous level` are the target's own words; cleaning took `level` away. */
function keepLevel(object: string, text: string): string {
  const at = object.indexOf(text);
  const noun = at < 0 ? null : /^\s+(level|position)\b/i.exec(object.slice(at + text.length));
  return noun && !isTitleLike(withoutRank(text)) ? `${text} ${noun[1]}` : text;
}

function endOf(sentence: Passage, from: number): number {
  let offset = 0;
  const rest = sentence.text.slice(from);
  while (true) {
    const found = END.exec(rest.slice(offset));
    if (!found) return rest.length;
    const at = offset + found.index;
    const link = sentence.links.find((candidate) => candidate.start <= from + at && from + at < candidate.end);
    const bracket = /^\s*\((?:intermediate|associate|junior|senior|[A-Z]{2,6}|[\w ,/]{2,40})\)/i.exec(rest.slice(at));
    if (link) offset = link.end - from;
    else if (bracket) offset = at + bracket[0].length;
    else return at;
  }
}

function withoutRank(text: string): string {
  return titleWords(text)
    .filter((word) => !RANKS.has(word))
    .join(' ');
}

/** Where the first clause ends, so that a word for a section further on is not taken for the object's. */
function endOfClause(rest: string): number {
  const found = /[;:]|(?<!\b[sj]r)\.\s/i.exec(rest);
  return found ? found.index : rest.length;
}

function sectionsOf(words: readonly (string | undefined)[], within: InheritedSection): InheritedSection[] {
  const sections = words.flatMap((word): InheritedSection[] => {
    if (word === undefined) return [];
    if (/^resp/i.test(word) || /^expect/i.test(word)) return ['responsibilities'];
    if (/^(?:perf|kpi)/i.test(word)) return ['performance'];
    return word === 'role' ? ['all'] : ['requirements'];
  });
  return sections.length > 0 ? [...new Set(sections)] : [within];
}
