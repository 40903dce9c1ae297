/**
 * Families and roles while the graph is being put together: ids given, roles of two documents joined, links not yet found.
 * Only the files of this folder that make the graph know these shapes.
 */
import type { Source } from '../documents/source.ts';
import type { JobFamily, StatedRole } from '../families/job-family.ts';
import type { DepartmentId, FamilyId, GraphObservation, RoleId } from './career-graph.ts';
import type { Name, ShortForms } from './names.ts';

export interface FamilyDraft {
  readonly id: FamilyId;
  readonly department: DepartmentId;
  readonly stated: JobFamily;
  /** Abbreviations that hold in this document. */
  readonly shortForms: ShortForms;
  /** The family's names, comparable. */
  readonly names: readonly Name[];
}

/** What one document says of a role. */
export interface Description {
  readonly family: FamilyDraft;
  readonly role: StatedRole;
}

export interface RoleDraft {
  readonly id: RoleId;
  /** The title, as in an id. */
  readonly slug: string;
  readonly formerIds: RoleId[];
  /** The document that the role belongs to stands first. */
  readonly descriptions: readonly [Description, ...Description[]];
  /** Words of the title. */
  readonly words: readonly string[];
  /** Every name of it in any of its documents, the title first. */
  readonly names: readonly Name[];
}

export const ownFamily = (role: RoleDraft): FamilyDraft => role.descriptions[0].family;
export const titleOf = (role: RoleDraft): string => role.descriptions[0].role.title;

/** Where the linking files tell what they noticed. */
export type Notice = (observation: GraphObservation) => void;

export function observation(
  kind: GraphObservation['kind'],
  source: Source,
  found: string,
  suggestion: string | null = null,
  role: RoleId | null = null,
): GraphObservation {
  return { kind, source: { path: source.path, line: source.line }, found, suggestion, role };
}
