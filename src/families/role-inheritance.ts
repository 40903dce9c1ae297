/**
 * What each role inherits: the sentences of its sections, and the headings over them, given to the rules of
 * `inheritance.ts`. Decides whose words are no inheritance at all: the family's own name, sections of its own.
 */
import type { Block } from '../documents/block.ts';
import type { DraftSection } from './assign-sections.ts';
import { countItems } from './count-items.ts';
import { readInheritance, sectionsAbove } from './inheritance.ts';
import type { InheritedSection } from './job-family.ts';
import { nameKey } from './names.ts';
import { passageOf, sentencesOf, splitSentences, wordsOf } from './passages.ts';
import { MOST_STATED, type RoleDraft, roleNamed, type StatementInput } from './role-draft.ts';
import { isTitleLike } from './titles.ts';
import { wording } from './wording/current.ts';

/** Fills in what a role inherits. */
export function readInheritanceOfRole(role: RoleDraft, input: StatementInput): void {
  const { path, names, roles } = input;
  const sections: { blocks: readonly Block[]; within: InheritedSection; section: DraftSection | null }[] = [
    { blocks: role.intro, within: 'all', section: null },
    ...role.sections.map((section) => ({ blocks: section.blocks, within: inheritedKind(section), section })),
  ];
  for (const { blocks, within, section } of sections) {
    if (section?.kind === 'hiring') continue;
    const heading = section?.node.heading;
    const sentences = [
      ...(heading
        ? splitSentences(passageOf(heading.inlines, heading.line)).map((each) => ({
            ...each,
            text: each.text.replace(/^[^(]*\((?=extends)/i, (cut) => ' '.repeat(cut.length)),
          }))
        : []),
      ...sentencesOf(blocks, wording.inheritance.anyWord),
    ];
    for (const sentence of sentences) {
      const stated = readInheritance(sentence, within, path);
      const above =
        stated.length > 0 ? [] : sectionsAbove(sentence, within).filter((kind) => isOfLevelBefore(kind, role, input));
      const source = { path, line: sentence.line };
      const before = above.map((kind) => ({
        section: kind,
        text: 'above',
        href: null,
        source,
        words: wordsOf(sentence),
      }));
      for (const inherited of [...stated, ...before]) {
        if (role.inherits.length >= MOST_STATED) return;
        // The family's own name means its own sections, which hold for all of its roles anyhow.
        if (
          roles.length > 1 &&
          !isTitleLike(inherited.text) &&
          roleNamed(roles, inherited.text) === null &&
          names.some((name) => nameKey(name) === nameKey(inherited.text))
        )
          continue;
        const said = (section: InheritedSection): boolean =>
          role.inherits.some((other) => other.section === section && nameKey(other.text) === nameKey(inherited.text));
        if (!said(inherited.section)) role.inherits.push(inherited);
        // The same words copied into the section of another kind are meant for that one.
        else if (within !== 'all' && !said(within) && !said('all'))
          role.inherits.push({ ...inherited, section: within });
      }
    }
  }
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
    sections.some((section) => section.kind === kind && countItems(section.blocks) > 0);
  const before = roles[roles.indexOf(role) - 1];
  return before !== undefined && !has(shared) && has(before.sections);
}
