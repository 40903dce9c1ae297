/**
 * One document as a job family: its roles and everything it states about them, in the document's own words.
 * Nothing is resolved here: targets are names and addresses as written, and no other document is known.
 */
import type { Block } from '../documents/block.ts';
import type { Source } from '../documents/source.ts';

export type SectionKind =
  | 'overview'
  | 'responsibilities'
  | 'requirements'
  | 'nice-to-haves'
  | 'performance'
  | 'hiring'
  | 'career-ladder'
  | 'other';

/** A heading and what stands under it, up to the next section. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading as written, without markup; empty for text before any heading. */
  readonly heading: string;
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** List items at all depths. */
  readonly itemCount: number;
  /** Lines of texts with words, or links, that may stand there by mistake: rules about wording look at no others. */
  readonly slipLines: readonly number[];
}

/** A place on a scale. Scales never mix in one lane. */
export interface Grade {
  /** `grade` for pay grades, else the letters of the level's code, such as `IC`, `M` or `P`. */
  readonly scale: string;
  /** Where on the scale; halves occur (`9.5`). */
  readonly number: number;
  /** As a reader would write it: `10`, `IC4`, `8a`. */
  readonly label: string;
}

export interface StatedGrade extends Grade {
  readonly source: Source;
  /** The sentence or cell it rests on. */
  readonly words: string;
}

/** A role or family that a document names, as it names it. */
export interface StatedTarget {
  /** The target's words only, as written (typos included). */
  readonly text: string;
  /** The link's address as written, or null where the target is named without a link. */
  readonly href: string | null;
  readonly source: Source;
  /** The sentence it rests on. */
  readonly words: string;
}

export interface StatedManager extends StatedTarget {
  /** True for a second, "dotted line" manager. */
  readonly dotted: boolean;
}

export type InheritedSection = 'responsibilities' | 'requirements' | 'performance' | 'all';

export interface StatedInheritance extends StatedTarget {
  readonly section: InheritedSection;
}

/** What a specialty takes over from a level of its family, or from another role. */
export interface StatedSpecialtyInheritance extends StatedInheritance {
  /** True for whichever level its holder is at: "extends the corresponding level's requirements". */
  readonly ofLevel: boolean;
}

export interface StatedNextStep extends StatedTarget {
  /** The role's index in `JobFamily.roles`, or null when it is said of the family. */
  readonly from: number | null;
  /** Of a family with several roles: the track of those whose step it is, where the document says it of them alone. */
  readonly track?: 'individual' | 'management';
  /** `named`: a target is named; `undefined`: the document says it is not defined yet; `vague`: too vague to name. */
  readonly kind: 'named' | 'undefined' | 'vague';
}

/** Whether the role leads people, where front matter says it outright. */
export interface StatedTrack {
  readonly kind: 'individual' | 'management';
  readonly source: Source;
  readonly words: string;
}

export interface StatedRole {
  /** The fullest name that the document uses for this level. */
  readonly title: string;
  /** Every other way the document names it: table cell, grade sentence, bare heading. */
  readonly aliases: readonly string[];
  /** Anchor of the role's own heading; null for a role without one. */
  readonly anchor: string | null;
  /** Other anchors that lead here (`<a id>`, a table row's link). */
  readonly otherAnchors: readonly string[];
  /** The heading above, where another heading of the document reads the same; else null. */
  readonly under: string | null;
  /** Line of the heading, of the table row or, for a document with one role, of its title. */
  readonly source: Source;
  readonly grades: readonly StatedGrade[];
  readonly managers: readonly StatedManager[];
  readonly inherits: readonly StatedInheritance[];
  /** Its own sections, in the order of the document. */
  readonly sections: readonly Section[];
  /** True when the document says that the role leads people; the words say where. */
  readonly leadsPeople: { readonly source: Source; readonly words: string } | null;
  /** Null unless front matter says it: all else is for `graph/` to judge. */
  readonly track: StatedTrack | null;
  /** Its place on the ladder, from the lowest, where front matter says it. */
  readonly order: number | null;
  /** False for a role that only a table, list or chart names. */
  readonly hasSection: boolean;
}

/** A variant of the family's roles, not a role of its own. */
export interface Specialty {
  readonly name: string;
  readonly source: Source;
  readonly sections: readonly Section[];
  readonly inherits: readonly StatedSpecialtyInheritance[];
}

/** An abbreviation that the document introduces, as in `Customer Success Manager (CSM)`. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** What a maintainer of the document would want to know; `check/` words it. */
export interface FamilyObservation {
  readonly kind:
    | 'mislabelled-heading'
    | 'doubled-heading'
    | 'no-roles'
    | 'table-without-section'
    | 'section-without-row'
    | 'empty-section'
    | 'invalid-front-matter'
    | 'unknown-front-matter'
    | 'contradicting-front-matter';
  readonly source: Source;
  readonly found: string;
  readonly expected: string | null;
}

export interface JobFamily {
  /** Path of the document, relative to the folder that was read. */
  readonly path: string;
  readonly name: string;
  /** Other names the document gives the family (`RoleName`, first heading). */
  readonly aliases: readonly string[];
  /** Folders from the top, as written: `['engineering', 'development']`; empty for a page at the top. */
  readonly folders: readonly string[];
  /** The department's name where front matter says it, which then counts instead of the first folder; else null. */
  readonly department: string | null;
  /** Text before the first section, as the document has it. */
  readonly overview: readonly Block[];
  /** In the order of the document, which is the ladder's unless grades say otherwise. */
  readonly roles: readonly StatedRole[];
  /** Stated once for all roles; a manager here is the manager of each role without one of its own. */
  readonly sections: readonly Section[];
  readonly managers: readonly StatedManager[];
  readonly grades: readonly StatedGrade[];
  readonly nextSteps: readonly StatedNextStep[];
  readonly specialties: readonly Specialty[];
  readonly abbreviations: readonly Abbreviation[];
  /** Every anchor of the document, so that a link to a missing one can be told. */
  readonly anchors: readonly string[];
  readonly observations: readonly FamilyObservation[];
}
