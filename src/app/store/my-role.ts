/** The reader's own role, where the documents still hold it. */
import type { RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Choices } from './choices.ts';

export function myRoleOf({ me, documents }: Choices): RoleId | null {
  return me === null ? null : (graphIndex(documents.graph).role(me)?.id ?? null);
}
