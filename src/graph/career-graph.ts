/**
 * The career graph: roles, families and departments, and the links between them with the sentences they rest on.
 * Plain data, the shape that the `graph` command prints; what can be asked of it lives in the files beside it.
 */
import type { Block } from '../documents/block.ts';
import type { Configuration, ConfigurationObservation } from '../documents/configuration.ts';
import type { DocumentObservation } from '../documents/document.ts';
import type { Source } from '../documents/source.ts';
import type { FamilyObservation, InheritedSection, Section, StatedGrade } from '../families/job-family.ts';

/** `sales`; deeper folders are sub-departments and part of the family's id. */
export type DepartmentId = string;
/** `sales/customer-success-leadership` */
export type FamilyId = string;
/** `sales/customer-success-leadership#director-of-customer-success` */
export type RoleId = string;
/** `sales/customer-success-leadership#public-sector`: unique among the ids of roles, too. */
export type SpecialtyId = string;

export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  /** In the order of their ids. */
  readonly families: readonly FamilyId[];
}

export interface Family {
  readonly id: FamilyId;
  /** `referenced`: other documents name it, no document in the set describes it. */
  readonly kind: 'documented' | 'referenced';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly department: DepartmentId;
  /** Null for a family that is only referenced. */
  readonly path: string | null;
  readonly overview: readonly Block[];
  /** What the document states once for all of the family's roles. */
  readonly sections: readonly Section[];
  readonly specialties: readonly Specialty[];
  /** From the lowest level to the highest; a role described by two documents belongs to one family only. */
  readonly roles: readonly RoleId[];
}

/** A variant of the family's roles, not a role of its own and nothing that links in the graph lead to. */
export interface Specialty {
  readonly id: SpecialtyId;
  readonly name: string;
  readonly source: Source;
  readonly sections: readonly Section[];
  /**
   * What it extends, of kind `extends`: a role or another specialty of the family; the family itself stands for
   * whichever of its levels the holder is at. `to` is null where no document describes what is named.
   */
  readonly inherits: readonly Link[];
}

/** A sentence or value of a document, with its place. */
export interface Statement extends Source {
  readonly words: string;
}

export interface Track {
  readonly kind: 'individual' | 'management' | 'unknown';
  /** Why, in words for a reader: "leads people (line 40)", "Director and above". */
  readonly reason: string;
  /** What a document says of it, where that is the reason. */
  readonly statement?: Statement;
}

/** A grade with the document that states it. */
export interface RoleGrade extends StatedGrade {
  /** The same as `number`: the name that readers of the JSON know. */
  readonly grade: number;
}

/** A section with its document; a role in two documents has sections of both. */
export interface Role {
  readonly id: RoleId;
  /** `referenced`: only named by a document; `undefined`: a document says that this next step is not defined yet. */
  readonly kind: 'documented' | 'referenced' | 'undefined';
  readonly title: string;
  readonly aliases: readonly string[];
  /** Ids under which a merged or formerly undocumented role still answers. */
  readonly formerIds: readonly RoleId[];
  /** Null for a placeholder that no family claims. */
  readonly family: FamilyId | null;
  readonly department: DepartmentId;
  readonly track: Track;
  /** The stated grade that counts, or null: never an estimate. */
  readonly grade: number | null;
  readonly scale: string | null;
  readonly gradeLabel: string | null;
  readonly gradeStated: boolean;
  /** All that is stated, by the document that states it. */
  readonly grades: readonly RoleGrade[];
  /** The places that describe the role, one a document; for a placeholder, the places that name it. */
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
}

export interface LinkSource extends Source {
  /** The target's words in this document. */
  readonly text: string;
  readonly href: string | null;
  /** The sentence that the link rests on. */
  readonly words: string;
}

export type LinkKind = 'next-step' | 'level-step' | 'reports-to' | 'extends';

export interface Link {
  /** Unique and stable: made of kind, ends and section. */
  readonly id: string;
  readonly kind: LinkKind;
  /** A role, or the family that the step is said of; of `Specialty.inherits`, the specialty. */
  readonly from: RoleId | FamilyId | SpecialtyId;
  /** Null where the target is no role at all, or too vague to name. */
  readonly to: RoleId | FamilyId | SpecialtyId | null;
  /** False for what Rungs infers (level steps). */
  readonly stated: boolean;
  /** True for "may move to other roles in sales". */
  readonly vague: boolean;
  /** True for a second, dotted-line manager. */
  readonly dotted: boolean;
  /** True where the document says it of the whole family and not of this role. */
  readonly saidOfFamily: boolean;
  /** Of what is said of a family: the track of those of whom alone it is said. */
  readonly saidOfTrack?: 'individual' | 'management';
  readonly text: string;
  readonly href: string | null;
  /** For `extends` only, else null. */
  readonly section: InheritedSection | null;
  /** For an inferred link: why, in words for a reader. Null for a stated one. */
  readonly reason: string | null;
  readonly sources: readonly LinkSource[];
}

/** What was noticed while the documents were linked; `check/` words it. */
export interface GraphObservation {
  readonly kind:
    | 'missing-page'
    | 'missing-anchor'
    | 'placeholder-link'
    | 'misspelt-name'
    | 'unresolved-target'
    | 'not-a-role'
    | 'same-role-twice'
    | 'contradicting-grade'
    | 'contradicting-manager'
    | 'duplicate-id'
    | 'self-link'
    | 'reporting-cycle'
    | 'inheritance-cycle';
  readonly source: Source;
  readonly found: string;
  /** The nearest known name or page, where there is one. */
  readonly suggestion: string | null;
  readonly role: RoleId | null;
}

export type Observation = ConfigurationObservation | DocumentObservation | FamilyObservation | GraphObservation;

/** A document of the set, whether or not it could be read. */
export interface GraphDocument {
  readonly path: string;
  readonly readable: boolean;
  /** The family it describes, or null. */
  readonly family: FamilyId | null;
}

export interface CareerGraph {
  readonly departments: readonly Department[];
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
  readonly links: readonly Link[];
  readonly documents: readonly GraphDocument[];
  readonly observations: readonly Observation[];
  /** What the company says about its documents as a whole. */
  readonly configuration: Configuration;
}
