/**
 * Whether a document says that a role leads people, and where: the reason for its track.
 * Looks for a verb of leading whose object is the role's own team (`manage a team of …`, `lead Sales Managers`):
 * leading a project with several teams, mentoring colleagues or building what managers use is none.
 * Where the words leave it open, nothing is claimed.
 */
import type { Source } from '../documents/source.ts';
import type { DraftSection } from './assign-sections.ts';
import { type Passage, splitSentences, wordsOf } from './passages.ts';
import type { Prose } from './prose.ts';
import type { RoleDraft } from './role-draft.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.leading;
const { roleNouns } = wording.titles;

/** Sections that say what the holder does or brings; a hiring process or a wish says nothing of the role. */
const TELLING: ReadonlySet<DraftSection['kind']> = new Set([
  'overview',
  'responsibilities',
  'requirements',
  'performance',
  'grade',
  'levels',
  'other',
]);

/** The first sentence of the role's own sections that says so, or null. */
export function findLeadsPeople(
  role: RoleDraft,
  path: string,
): { readonly source: Source; readonly words: string } | null {
  const sentence = sentenceOnLeading(role);
  return sentence === null ? null : { source: { path, line: sentence.line }, words: wordsOf(sentence) };
}

function sentenceOnLeading({ intro, sections }: RoleDraft): Passage | null {
  const first = firstOnLeading(intro);
  if (first !== null) return first;
  for (const { kind, prose } of sections) {
    const found = TELLING.has(kind) ? firstOnLeading(prose) : null;
    if (found !== null) return found;
  }
  return null;
}

function firstOnLeading(prose: Prose): Passage | null {
  for (const passage of prose.about('leading'))
    for (const sentence of splitSentences(passage)) if (saysLeading(sentence.text)) return sentence;
  return null;
}

/** Whether a sentence says that its subject leads people of its own. */
export function saysLeading(sentence: string): boolean {
  const small = sentence.toLowerCase();
  // Many lead projects and manage accounts: one look for those who may be led is quicker than the words one by one.
  if (!WORDS.anyLed.test(small)) return false;
  const words = wordsIn(small);
  const namesReports = WORDS.anyNoun.test(sentence);
  let inRow = false;
  for (let at = 0; at < words.length; at++) {
    const goesOn = inRow;
    inRow = isVerb(words[at] ?? '');
    if (inRow && !goesOn && leadsFrom(words, at)) return true;
    if (namesReports && isSaidByNoun(words, at)) return true;
  }
  return false;
}

/** Words in lower case and marks, each an entry: `lead`, `a`, `team`, `of`, `,`. A possessive keeps its mark. */
function wordsIn(small: string): string[] {
  return small.match(/[^ -~’]/.test(small) ? WORD_OR_MARK : PLAIN_WORD_OR_MARK) ?? [];
}

const WORD_OR_MARK = /[\p{L}\p{N}+:-]{0,60}[\p{L}\p{N}](?:['’]\p{L}*)?|[,.;:/&()]/gu;
/** The same for text of plain letters, which takes half the time. */
const PLAIN_WORD_OR_MARK = /[a-z0-9+:-]{0,60}[a-z0-9](?:['’][a-z]*)?|[,.;:/&()]/g;

/** With what phrases begin: most words do not need to be joined to be told from them. */
const startsOf = (phrases: ReadonlySet<string>) => new Set([...phrases].map((phrase) => phrase.split(' ', 1).join()));
const REPORTS_STARTS = startsOf(WORDS.reports);
const PHRASE_STARTS = startsOf(WORDS.phrases);

const isStrong = (word: string): boolean => WORDS.lead.has(word);
const VERBS: ReadonlySet<string> = new Set([...WORDS.lead, ...WORDS.build]);
const isVerb = (word: string): boolean => VERBS.has(word);
const isJoint = (word: string): boolean => WORDS.joints.has(word);

/** How far before the verb a word may deny it or say whose it is. */
const BEFORE = 5;

/** Verbs in a row (`hire, coach and grow`), then the object: up to a word for people, past what only describes it. */
function leadsFrom(words: readonly string[], start: number): boolean {
  if (isDenied(words, start)) return false;
  const verbs: string[] = [];
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (isVerb(word)) verbs.push(word);
    else if (WORDS.adverbs.has(word)) continue;
    // A verb of another kind may stand in the row: `lead and inspire a team`.
    else if (!(isJoint(word) || (isJoint(words[at - 1] ?? '') && WORDS.beside.has(word)))) break;
  }
  const isLeading = verbs.some(isStrong);
  const object = objectAt(words, at);
  if (object === null) return false;
  if (object.kind === 'reports') return true;
  if (object.kind === 'team') {
    if (isLeading) return object.own || endsObject(words[object.end] ?? '.');
    return object.own && (verbs.length > 1 || verbs.some((verb) => WORDS.hire.has(verb)));
  }
  if (object.kind !== 'teams' || !WORDS.shared.has(words[object.end] ?? '')) return isLeading;
  // `lead teams through a launch` is a project, `through their managers` is none.
  return isLeading && WORDS.their.has(words[object.end + 1] ?? '');
}

interface LedObject {
  /** `team`: one, `teams`: several, `people`: named by what they are, `reports`: by their reporting to the role. */
  readonly kind: 'team' | 'teams' | 'people' | 'reports';
  /** Whether it is the role's own: `a team of`, `your team`; `the team` may be anyone's. */
  readonly own: boolean;
  /** Index behind its head. */
  readonly end: number;
}

/** More words than this before the head are a sentence of another shape. */
const MAX_DESCRIBING = 8;

function objectAt(words: readonly string[], start: number): LedObject | null {
  const first = words[start] ?? '';
  // `other Researchers` are colleagues.
  if (WORDS.colleagues.has(first)) return null;
  let others = false;
  for (let at = start; at < Math.min(words.length, start + MAX_DESCRIBING); at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '.';
    if (REPORTS_STARTS.has(word) && WORDS.reports.has(`${word} ${next}`))
      return { kind: 'reports', own: true, end: at + 2 };
    if (WORDS.group.has(word) && next === 'of') return { kind: 'team', own: first !== 'the', end: at + 1 };
    if (WORDS.team.has(word)) {
      if (others) return null;
      // `a team's roadmap`, `team meetings`: the head is another word.
      if (!WORDS.follow.has(next)) {
        if (WORDS.members.has(next)) return { kind: 'people', own: true, end: at + 2 };
        return null;
      }
      const own = WORDS.own.has(first) || next === 'of';
      return { kind: 'team', own, end: at + 1 };
    }
    if (WORDS.teams.has(word))
      return !others && WORDS.follow.has(next) ? { kind: 'teams', own: true, end: at + 1 } : null;
    if (isPeople(words, at) && WORDS.followPeople.has(next)) return { kind: 'people', own: true, end: at + 1 };
    others ||= WORDS.others.has(word);
    if (WORDS.stops.has(word) && !(word === 'to' && isNumber(words[at - 1] ?? ''))) return null;
  }
  return null;
}

/** `three to five people` */
function isNumber(word: string): boolean {
  return WORDS.numbers.has(word) || /^\d/.test(word);
}

/** `engineers`, `individual contributors`, `people` */
function isPeople(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (WORDS.people.has(word)) return true;
  return word.endsWith('s') && roleNouns.has(word.slice(0, -1)) && !WORDS.notLed.has(word);
}

function endsObject(next: string): boolean {
  return WORDS.ends.has(next);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':']);

/** `without leading …`, `managers who lead …`, `help to manage …`, `experience in managing …` */
function isDenied(words: readonly string[], start: number, before = BEFORE): boolean {
  for (let at = start - 1; at >= Math.max(0, start - before); at--) {
    const word = words[at] ?? '';
    if (WORDS.denials.has(word) || word.endsWith('n’t') || word.endsWith("n't")) return true;
    if (CLAUSE_ENDS.has(word)) return false;
  }
  // `the managers lead …`: someone else does.
  const subject = words[start - 1] ?? '';
  return subject.endsWith('s') && roleNouns.has(subject.slice(0, -1));
}

/** `your direct reports`, `as a people manager` */
function isSaidByNoun(words: readonly string[], at: number): boolean {
  const first = words[at] ?? '';
  if (!REPORTS_STARTS.has(first) && !PHRASE_STARTS.has(first)) return false;
  const phrase = `${first} ${words[at + 1] ?? ''}`;
  const isSaid = WORDS.reports.has(phrase)
    ? WORDS.beforeReports.has(words[at - 1] ?? '')
    : WORDS.phrases.has(phrase) || WORDS.phrases.has(`${phrase} ${words[at + 2] ?? ''}`);
  return isSaid && !isDenied(words, at, words.length);
}
