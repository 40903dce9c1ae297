/**
 * Two or three roles side by side, as plain data: their facts, and the items of their lists in rows of what corresponds.
 * It tells what documents list for roles. Whether anyone is promoted for it is not in any document.
 */
import type { Source } from '../../documents/source.ts';
import type { FamilyId, Role, RoleId } from '../career-graph.ts';
import type { ListedSection } from '../resolve-inheritance.ts';

/** One thing that a role lists, its own or inherited. */
export interface ComparedItem {
  /** Without markup, on one line. */
  readonly text: string;
  readonly source: Source;
  /** Whose list it stands in: the role itself, its family, or whom it inherits from. */
  readonly from: RoleId | FamilyId;
  /** True for what stands in the role's own list, neither its family's nor inherited. */
  readonly isOwn: boolean;
  /** 0 for the role's own and its family's, then how many levels down it is inherited from. */
  readonly distance: number;
}

/** A run of words, and whether the role before says it otherwise. */
export interface MarkedWords {
  readonly text: string;
  readonly changed: boolean;
}

export interface ComparedCell {
  readonly item: ComparedItem;
  /** The item's text in runs; one run without a mark where nothing changed. */
  readonly words: readonly MarkedWords[];
  /** True where the item stands in a row of its own too, and here only beside the one that goes beyond it. */
  readonly again: boolean;
}

/**
 * `same`: every role lists it in the same words. `reworded`: every role lists it, in other words, which may ask for more.
 * `new`: the last role lists it and the first does not. `gone`: the first lists it and the last does not.
 * `partly`: of three roles, only the one in the middle lists it, or all but that one.
 */
export type RowKind = 'same' | 'reworded' | 'new' | 'gone' | 'partly';

export interface ComparedRow {
  readonly kind: RowKind;
  /** One for each role, in their order. */
  readonly cells: readonly (ComparedCell | null)[];
  /** How alike the items are that were taken for each other, from 0 to 1; 1 for the same words, null for a single item. */
  readonly confidence: number | null;
}

export type RowCounts = Readonly<Record<RowKind, number>>;

export interface ComparedSection {
  readonly section: ListedSection;
  readonly rows: readonly ComparedRow[];
  readonly counts: RowCounts;
  /** How many items each role lists. */
  readonly listed: readonly number[];
}

export interface ComparedFact {
  readonly name: 'Grade' | 'Track' | 'Department' | 'Family' | 'Reports to' | 'Specialties' | 'Next steps';
  /** One for each role; empty where the documents say nothing. */
  readonly values: readonly (readonly string[])[];
  readonly differs: boolean;
}

export interface Comparison {
  /** Two or three. */
  readonly roles: readonly Role[];
  readonly facts: readonly ComparedFact[];
  /** Requirements and responsibilities always; performance indicators where any of the roles has some. */
  readonly sections: readonly ComparedSection[];
  /** Over all sections. */
  readonly counts: RowCounts;
}
