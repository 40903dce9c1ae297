/**
 * What a specialty takes over: the lists of a role that it names, or of whichever level its holder is at
 * (`Extends the corresponding level’s requirements`). Which role that is, is not known here.
 */
import type { DraftPart } from './assign-sections.ts';
import { readInheritance, sectionsAtLevel } from './inheritance.ts';
import type { InheritedSection, StatedSpecialtyInheritance } from './job-family.ts';
import { isPartOf, nameKey } from './names.ts';
import type { Passage } from './passages.ts';
import { MOST_STATED } from './role-draft.ts';
import { inheritancePlaces, inheritedFrom } from './role-inheritance.ts';
import { wording } from './wording/current.ts';

/** @returns one for each list of each role, in the order of the document */
export function readInheritanceOfSpecialty(part: DraftPart, path: string): StatedSpecialtyInheritance[] {
  const inherits: StatedSpecialtyInheritance[] = [];
  for (const { sentence, within } of inheritancePlaces(part))
    for (const one of statedIn(sentence, within, path)) {
      // `Extends the Field Advisor requirements` under `Senior Requirements` of the Field Advisor is its own list.
      if (isPartOf(part.name, one.text)) continue;
      const isSaid = inherits.some(
        (other) =>
          other.section === one.section && other.ofLevel === one.ofLevel && nameKey(other.text) === nameKey(one.text),
      );
      if (!isSaid && inherits.length < MOST_STATED) inherits.push(one);
    }
  return inherits;
}

function statedIn(sentence: Passage, within: InheritedSection, path: string): StatedSpecialtyInheritance[] {
  const atLevel = sectionsAtLevel(sentence, within);
  if (atLevel.length > 0)
    return atLevel.map((section) => ({
      ...inheritedFrom(wording.inheritance.correspondingLevel, section, sentence, path),
      ofLevel: true,
    }));
  return readInheritance(sentence, within, path).map((one) => ({ ...one, ofLevel: false }));
}
