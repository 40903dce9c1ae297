/**
 * What is to be drawn, without any position: the cards, columns, lanes and links of one picture.
 * Made of the graph and the reader's choices; later stages know no roles, only this.
 */
import type { DepartmentId, FamilyId, LinkKind, RoleId } from '../graph/career-graph.ts';

/** How a link is told apart in the picture; `undefined-step` leads to a step that is not defined yet. */
export type LinkStyle = 'next-step' | 'level-step' | 'reports-to' | 'undefined-step';

/** Hiding kinds of links lays out nothing anew, so every picture is made with all of them. */
export const allStyles: ReadonlySet<LinkStyle> = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']);

export interface Choices {
  readonly view: 'progression' | 'organisation';
  /** Kinds of links that are shown. */
  readonly linkStyles: ReadonlySet<LinkStyle>;
  /** Roles whose reports are folded away (organisation only). */
  readonly collapsed: ReadonlySet<RoleId>;
  /** Ids of the roles and families that the reader's filter lets through; null, or none given, for all. */
  readonly shown?: ReadonlySet<string> | null;
}

/** How many links a focus goes out from its role, in any direction. */
export type FocusSteps = 1 | 2 | 3;

/** Which links a focus follows: those that lead away from its role, those that lead to it, or all. */
export type FocusDirection = 'both' | 'out' | 'in';

export interface FocusChoices {
  readonly role: RoleId;
  readonly steps: FocusSteps;
  /** `both` where none is given. */
  readonly direction?: FocusDirection;
  /** Kinds of links that are shown; all kinds decide who is near. */
  readonly linkStyles: ReadonlySet<LinkStyle>;
  /** As in `Choices`; the role itself is always there. */
  readonly shown?: ReadonlySet<string> | null;
}

export interface ViewDepartment {
  readonly id: DepartmentId;
  readonly name: string;
  /** Place in the list of departments, from 0: it chooses the hue and the mark. */
  readonly index: number;
}

/** A family: a column of cards under a name; it holds one or more stacks of cards side by side. */
export interface ViewColumn {
  readonly id: string;
  /** Null for roles that no family claims or names. */
  readonly family: FamilyId | null;
  readonly name: string;
  readonly department: DepartmentId;
}

/** A horizontal lane: one grade of one scale, `above` all of them, roles without any grade, or undocumented families. */
export interface ViewLane {
  readonly id: string;
  /** Lanes of one scale stand together; null for `families`, `above` and `no grade`. */
  readonly scale: string | null;
  /** Words before the number (`Grade`), or the whole label (`above`, `no grade`). */
  readonly label: string;
  /** The number as written (`12`, `IC4`), or an empty string. */
  readonly number: string;
}

export interface ViewCard {
  /** A role, or a family that is only referenced and so stands in the picture as one card. */
  readonly id: RoleId | FamilyId;
  readonly title: string;
  readonly kind: 'documented' | 'referenced' | 'undefined';
  readonly department: DepartmentId;
  /** Null in views without columns. */
  readonly column: string | null;
  /** Stacks of a column from the left, from 0: individual contributors, then managers, where a family has both. */
  readonly stack: number;
  /** Null in views without lanes. */
  readonly lane: string | null;
  /** The grade in the corner: `10`, or an estimate, `~10`. */
  readonly badge: { readonly text: string; readonly stated: boolean } | null;
  /** A quiet line under the title, such as `not documented`. */
  readonly note: string | null;
  /** Organisation: how many roles report here, directly and in all, and whether they are folded away. */
  readonly reports: { readonly direct: number; readonly all: number; readonly collapsed: boolean } | null;
}

export interface ViewLink {
  /** The graph link's id; a step said of a family keeps it too. */
  readonly id: string;
  /** The graph link that it stands for, where a link that is drawn more than once needs an id of its own. */
  readonly rests?: string;
  readonly style: LinkStyle;
  readonly kind: LinkKind;
  /** A card's id, or a column's id for a step said of a whole family. */
  readonly from: string;
  readonly to: string;
  readonly dotted: boolean;
}

export interface ProgressionView {
  readonly kind: 'progression';
  readonly departments: readonly ViewDepartment[];
  readonly columns: readonly ViewColumn[];
  /** From the top of the picture to its bottom. */
  readonly lanes: readonly ViewLane[];
  /** Cards of one column, stack and lane stand in this order from the bottom upwards. */
  readonly cards: readonly ViewCard[];
  /** What is drawn. */
  readonly links: readonly ViewLink[];
  /** Links of all kinds, drawn or not: they decide the order, so that switching a kind off does not shuffle the picture. */
  readonly ties: readonly ViewLink[];
}

export interface OrganisationView {
  readonly kind: 'organisation';
  readonly departments: readonly ViewDepartment[];
  readonly cards: readonly ViewCard[];
  /** The tree: card id → id of the manager it is drawn under. Cards that are missing here are roots. */
  readonly parents: ReadonlyMap<RoleId, RoleId>;
  /** Cards without any reporting line, which stand apart in groups by department. */
  readonly loose: ReadonlySet<RoleId>;
  readonly links: readonly ViewLink[];
}

/** One role and what stands within a few steps of it. No lanes, no columns: ranks follow from the links. */
export interface FocusView {
  readonly kind: 'focus';
  readonly departments: readonly ViewDepartment[];
  readonly centre: RoleId;
  readonly steps: FocusSteps;
  readonly direction: FocusDirection;
  /** The centre first, then from the nearest to the farthest. */
  readonly cards: readonly ViewCard[];
  readonly links: readonly ViewLink[];
  /** How many cards within these steps the picture has no room for. */
  readonly leftOut: number;
  /** How many neighbours the reader's filter hides. */
  readonly filteredOut: number;
}

/** A picture of everything that the documents hold. */
export type WholeView = ProgressionView | OrganisationView;

/** Ways through the graph: the roles on them and the moves between these, and nothing else. */
export interface PathView {
  readonly kind: 'path';
  readonly departments: readonly ViewDepartment[];
  /** Where the ways begin and end; null where they spread from the other end. */
  readonly from: RoleId | null;
  readonly to: RoleId | FamilyId | null;
  /** In the order in which the ways come to them, the way that is read first. */
  readonly cards: readonly ViewCard[];
  readonly links: readonly ViewLink[];
  /** Ids of the links of the way that is read, which runs as straight as can be. */
  readonly read: ReadonlySet<string>;
  /** How many places on the ways the picture has no room for. */
  readonly leftOut: number;
}

/** A picture of a few roles: they stand on ranks that follow from their links. */
export type NearView = FocusView | PathView;

export type View = WholeView | NearView;
