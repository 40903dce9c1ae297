/**
 * What each role inherits: the sentences of its sections, and the headings over them, given to the rules of
 * `inheritance.ts`. Decides whose words are no inheritance at all: the family's own name, sections of its own.
 */
import type { Heading } from '../documents/block.ts';
import type { DraftSection } from './assign-sections.ts';
import { countItems } from './count-items.ts';
import { readInheritance, sectionsAbove } from './inheritance.ts';
import type { InheritedSection, StatedInheritance } from './job-family.ts';
import { nameKey } from './names.ts';
import { type Passage, passageOf, splitSentences, wordsOf } from './passages.ts';
import type { Prose } from './prose.ts';
import { MOST_STATED, type RoleDraft, roleNamed, type StatementInput } from './role-draft.ts';
import { isTitleLike } from './titles.ts';
import { wording } from './wording/current.ts';

const { anyCue } = wording.inheritance;

/** Fills in what a role inherits. */
export function readInheritanceOfRole(role: RoleDraft, input: StatementInput): void {
  const places = inheritancePlaces(role);
  if (places.length === 0) return;
  const { path, names, roles } = input;
  /** What stands in a section of another kind than it speaks of, with the kind of that section. */
  const elsewhere = new Map<StatedInheritance, InheritedSection>();
  for (const { sentence, within } of places) {
    const stated = readInheritance(sentence, within, path);
    const above =
      stated.length > 0 ? [] : sectionsAbove(sentence, within).filter((kind) => isOfLevelBefore(kind, role, input));
    const before = above.map((kind) => inheritedFrom(wording.names.above, kind, sentence, path));
    for (const inherited of [...stated, ...before]) {
      if (role.inherits.length >= MOST_STATED) return;
      // The family's own name means its own sections, which hold for all of its roles anyhow.
      if (
        roles.length > 1 &&
        names.some((name) => nameKey(name) === nameKey(inherited.text)) &&
        !isTitleLike(inherited.text) &&
        roleNamed(roles, inherited.text) === null
      )
        continue;
      const said = (section: InheritedSection): boolean =>
        role.inherits.some((other) => other.section === section && nameKey(other.text) === nameKey(inherited.text));
      const { section } = inherited;
      if (!said(section)) {
        role.inherits.push(inherited);
        if (within !== 'all' && within !== section) elsewhere.set(inherited, within);
      }
      // The same words copied into the section of another kind are meant for that one, whichever comes first.
      else if (within !== 'all' && !said(within) && !said('all')) role.inherits.push({ ...inherited, section: within });
      else if (within === section) {
        const slip = role.inherits.findIndex(
          (other) =>
            elsewhere.has(other) && other.section === section && nameKey(other.text) === nameKey(inherited.text),
        );
        const first = role.inherits[slip];
        const meant = first && elsewhere.get(first);
        if (first && meant && !said(meant)) role.inherits.splice(slip, 1, { ...first, section: meant }, inherited);
      }
    }
  }
}

/** A sentence that may say what is inherited, with the kind of the section that it stands in. */
export interface InheritancePlace {
  readonly sentence: Passage;
  readonly within: InheritedSection;
}

/** The sentences of a role or specialty, and the headings over its sections, in their order. */
export function inheritancePlaces({ intro, sections }: Pick<RoleDraft, 'intro' | 'sections'>): InheritancePlace[] {
  const places: InheritancePlace[] = [];
  addPlacesIn(intro, 'all', places);
  for (const section of sections) {
    if (section.kind === 'hiring') continue;
    const within = inheritedKind(section);
    addPlacesOfHeading(section.node.heading, within, places);
    addPlacesIn(section.prose, within, places);
  }
  return places;
}

function addPlacesIn(prose: Prose, within: InheritedSection, into: InheritancePlace[]): void {
  for (const passage of prose.about('inheritance'))
    if (anyCue.test(passage.text)) addPlaces(splitSentences(passage), within, into);
}

/** `Requirements (extends the X requirements)`: what stands before the bracket is the heading's own. */
function addPlacesOfHeading(heading: Heading | null, within: InheritedSection, into: InheritancePlace[]): void {
  if (heading === null || !anyCue.test(heading.text)) return;
  const sentences = splitSentences(passageOf(heading.inlines, heading.line)).map((each) => ({
    ...each,
    text: each.text.replace(wording.inheritance.inBrackets, (cut) => ' '.repeat(cut.length)),
  }));
  addPlaces(sentences, within, into);
}

/** `sentences`: of a passage that holds a cue. */
function addPlaces(sentences: readonly Passage[], within: InheritedSection, into: InheritancePlace[]): void {
  for (const sentence of sentences)
    if (sentences.length === 1 || anyCue.test(sentence.text)) into.push({ sentence, within });
}

/** A statement whose words name no role outright: `text` stands for what they mean. */
export function inheritedFrom(
  text: string,
  section: InheritedSection,
  sentence: Passage,
  path: string,
): StatedInheritance {
  return { section, text, href: null, source: { path, line: sentence.line }, words: wordsOf(sentence) };
}

function inheritedKind(section: DraftSection): InheritedSection {
  const { kind } = section;
  return kind === 'responsibilities' || kind === 'requirements' || kind === 'performance' ? kind : 'all';
}

/**
 * Whether `the above` means the level before: the document has no such section for all of its roles, the role has
 * none before this one, and the level before has one.
 */
function isOfLevelBefore(kind: InheritedSection, role: RoleDraft, { roles, shared }: StatementInput): boolean {
  if (kind === 'all') return false;
  const has = (sections: readonly DraftSection[]): boolean =>
    sections.some((section) => section.kind === kind && countItems(section.prose.blocks) > 0);
  const before = roles[roles.indexOf(role) - 1];
  return before !== undefined && !has(shared) && has(before.sections);
}
