/**
 * Which other role's lists count for a role too: `Extends the X responsibilities`, `In addition to the X requirements`,
 * `All the requirements of an X, plus`. What means the document's own general sections is no inheritance.
 */
import type { InheritedSection, StatedInheritance } from './job-family.ts';
import { type Passage, slicePassage, wordsOf } from './passages.ts';
import { readTargets } from './targets.ts';
import { hasRank, isTitleLike, titleWords } from './titles.ts';
import { RANKS } from './wording.ts';

/**
 * How such a statement opens; the object follows.
 * `sure`: the words alone say so, and the object may be any name, without a word for a section;
 * `strict`: they may speak of something else, so the object must be a title; `kinds`: it must say which section.
 */
const CUES: readonly { readonly words: RegExp; readonly object: 'sure' | 'strict' | 'kinds' }[] = [
  { words: /^\s*(?:\S+\s+){0,12}?(?:ext?ends?|extending)\b:?\s+/i, object: 'sure' },
  { words: /^\s*in addition to\s+(?:meeting\s+)?/i, object: 'kinds' },
  {
    words:
      /(?:^\s*|\b(?:has|have|having|shares?|sharing|includes?|meets?|inherits?|carries|contains?|fulfil(?:l?s?)|and)\s+)(?=(?:all|the same|same)\b)/i,
    object: 'kinds',
  },
  { words: /\b(?:inherits?|includes?|excel at|meets?|shares?|fulfill?s?)\s+(?=(?:all|the)\b)/i, object: 'kinds' },
  { words: /\beverything\s+(?:in\s+|that\s+|of\s+)?(?=(?:the|an?)\s)/i, object: 'strict' },
  {
    words:
      /^\s*(?:along with|besides|beyond|on top of|as well as|(?:builds?|building|expands?|expanding)\s+(?:up)?on|adds? to|(?:an )?extension of)\s+/i,
    object: 'strict',
  },
  {
    words:
      /^[^.;:]{0,100}?\b(?:the\s+)?same\s+as\s+(?:that\s+of\s+|those\s+(?:of|for)\s+|for\s+)?(?=the\s|an?\s|\p{Lu})/iu,
    object: 'strict',
  },
  { words: /^\s*(?=(?:the\s+)?(?:responsibilit|requirement)\S*\s+(?:of|for)\b[^.]{2,120}\bplus\b)/i, object: 'kinds' },
  {
    words:
      /^\s*(?=[^.;:]{2,100}\b(?:responsibilities|requirements|qualifications|expectations),?\s+(?:plus|and|as well as)\s*(?::\s*)?$)/i,
    object: 'strict',
  },
];
/** Before `extends`, these make it a verb of something else: `systems that extend our tools`. */
const NO_STATEMENT = /\b(?:that|which|to|will|can|may|and|not|help|helps|could)\s*$/i;
/** `is not required to meet the X requirements` */
const DENIED = /(?:\bnot|n['’]t|\bwithout)\s+(?:\S+\s+){0,3}$/i;
const KINDS =
  '(responsibilit(?:y|ies)|responsibilites|resposibilities|responsbilities|requirements?|qualifications|expectations|performance indicators?|kpis?|skills)';
const BOTH = String.raw`${KINDS}(?:\s*(?:,|and|&|/)\s*(?:and\s+)?(?:the\s+)?${KINDS})?`;
const FILLERS = String.raw`(?:(?:all|of|the|thet|a|an|that|those|same|corresponding|existing|other|each|our|and)\s+)*`;
const OF_TARGET = new RegExp(
  String.raw`^${FILLERS}${BOTH}\s+(?:section\s+)?(?:listed\s+)?(?:of|as|for|from|in)\s+(?:the\s+ones\s+)?(?:the\s+|an?\s+|other\s+|that\s+)*`,
  'i',
);
const TARGET_OF = new RegExp(String.raw`^(${FILLERS})(\S.{1,119}?)(?:['’]s?)?\s+${BOTH}\b`, 'i');
/** Where the object ends. */
const END =
  /(?<!\s)(?:\s*(?:[;:(]|,\s+(?:(?:plus|but|with|and\s+more)\b|(?:the|this|you|we|they)\s)|(?<!\b[sj]r)\.(?:\s|$))|\s+(?:(?:plus|but|with|above|role|working|does|do|has|have|brings?|meets?)\b|(?:by|at)\s|as\s+(?:an|the|a|well|follows)\b|(?:listed|outlined|defined|described|mentioned)\s+(?:above|below|here)|and\s+(?:includes?|also|is|more)\b|in\s+the\b))/i;
/** Words that no name of a role holds: a word for a section after them is another's. */
const BREAK = /\brole\b|\bbut\b|\bwithout\b|[;:]/i;
/** The document's own sections, which are no other role's. */
const OWN_SECTIONS =
  /^(?:general|above|below|following|ones?|listed|same|outlined|these|those|this|base|core|existing|requirements?|responsibilit\w+|section|position)?(?:\s+(?:above|below|outlined|listed))*$/i;

/** Words one of which every such sentence holds. */
export const INHERITING_WORDS =
  /\b(?:ext?end|exten|same\b|inherit|everything|re[sq][pu]\S*(?:bilit|rement)|qualification|expectation|indicator|kpi|skills)/i;

/**
 * What a sentence says that a role inherits.
 * `within`: the kind of section the sentence stands in, for wordings that name none.
 */
export function readInheritance(sentence: Passage, within: InheritedSection, path: string): StatedInheritance[] {
  const { text } = sentence;
  for (const { words, object } of CUES) {
    const found = words.exec(text);
    if (!found) continue;
    const start = found.index + found[0].length;
    const verb = /(?:ext?ends?|extending)\b:?\s+$/i.exec(found[0]);
    if (verb && NO_STATEMENT.test(found[0].slice(0, verb.index))) continue;
    if (DENIED.test(text.slice(Math.max(0, start - 60), start))) continue;
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
  const isStated = /^[^.;]{0,80}\b(?:all|same|includes?|in addition to)\b[^.;]{0,60}\babove\b/i.test(text);
  const isNamed =
    /\babove\s+for\b|\b(?:as|of|for)\s+(?:the|an?)\s+(?!ones\b|above\b|requirements\b|responsibilities\b)/i;
  if (!isStated || isNamed.test(text)) return [];
  const kinds = [...text.matchAll(new RegExp(String.raw`\b${KINDS}\b`, 'gi'))].map((found) => found[0]);
  if (kinds.length === 0 && !/^\s*all of the above\b/i.test(text)) return [];
  return sectionsOf(kinds, within);
}

function readObject(
  sentence: Passage,
  start: number,
  before: string,
  within: InheritedSection,
  object: 'sure' | 'strict' | 'kinds',
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
  } else if (object !== 'kinds') {
    from += new RegExp(`^${FILLERS}`, 'i').exec(rest)?.[0].length ?? 0;
    to = from + endOf(sentence, from);
    sections = sectionsOf(
      [
        new RegExp(String.raw`\b${KINDS}\b`, 'i').exec(before)?.[1] ??
          (object === 'sure' && (/\brole\b/i.test(before) || /^[^.]{2,120}\brole\b/i.test(rest)) ? 'role' : undefined),
      ],
      within,
    );
  } else return [];
  const words = slicePassage(sentence, from, to);
  const link = words.links[0] ?? sentence.links.find((candidate) => candidate.start >= start);
  return readTargets(words)
    .map((target) => ({ ...target, text: keepLevel(words.text, target.text) }))
    .filter((target) => isInherited(target.text, words.links.length > 0, object))
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

function isInherited(text: string, linked: boolean, object: 'sure' | 'strict' | 'kinds'): boolean {
  if (text === '' || OWN_SECTIONS.test(text) || text.length > 120) return false;
  if (/\b(?:previous|prior)\b/i.test(text)) return true;
  // `the requirements of customers`, `skills in all of the areas`: no level of a ladder.
  if (object === 'strict') return isTitleLike(text) && (linked || /^\p{Lu}/u.test(text) || hasRank(text));
  return (
    linked || isTitleLike(text) || (object === 'sure' && /^\p{Lu}/u.test(text)) || /\b(?:level|position)$/i.test(text)
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
