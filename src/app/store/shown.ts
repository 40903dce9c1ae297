/**
 * What the filter and folding leave in the picture. A role that was found although they hide it is let in for as long as
 * it is selected: nothing that the reader chose changes for that, so everything is back when it is let go.
 */
import type { CareerGraph, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { managersAbove } from '../../graph/managers-above.ts';
import { countFiltered, type Filter, type FilterCounts, selectShown } from '../../view/filter.ts';
import { foldLevels } from '../../view/fold-levels.ts';
import { knownFindings } from '../findings/known-findings.ts';
import type { Choices, Subject, ViewKind } from './choices.ts';
import { rememberLast } from './remember-last.ts';

/** Null for everything. */
type Shown = ReadonlySet<string> | null;

/** Ids that the filter lets through, and what was found in spite of it; null for everything. */
export function shownOf({ documents: { graph }, filter, revealed }: Choices): Shown {
  return withRevealed(graph, filteredOf(graph, filter, rolesWithFindings(graph)), revealed);
}

/** Ids of what the picture holds: those above, or everything where the rest is only faded. */
export function drawnOf(choices: Choices): Shown {
  return choices.fades ? null : shownOf(choices);
}

/** Ids of what does not fade in the picture; null where nothing fades. */
export function unfadedOf(choices: Choices): Shown {
  return choices.fades ? shownOf(choices) : null;
}

/** What the filter alone lets through: the same set until the filter changes. */
export function filteredFor({ documents: { graph }, filter }: Choices): Shown {
  return filteredOf(graph, filter, rolesWithFindings(graph));
}

/** Roles that are folded in the picture: what was found is never folded away. */
export function foldedOf(choices: Choices): ReadonlySet<RoleId> {
  return unfoldedFor(choices.documents.graph, foldsOf(choices), choices.revealed);
}

/** Roles that the reader's choices fold, by hand or by a limit of levels: the same set until these change. */
function foldsOf({ documents: { graph }, levels, collapsed }: Choices): ReadonlySet<RoleId> {
  return foldsFor(graph, levels, collapsed);
}

const foldsFor = rememberLast(foldLevels);

/** What is in the middle of the page: a way or a focus is always a chart, whatever view it stands before. */
export function mainViewOf({ view, focus, path }: Choices): ViewKind | 'focus' | 'path' {
  if (path?.from || path?.to) return 'path';
  return focus === null ? view : 'focus';
}

/** Counts of what each choice of the filter would show. */
export function filterCountsOf({ documents: { graph }, filter }: Choices): FilterCounts {
  return countsOf(graph, filter, rolesWithFindings(graph));
}

/** Why a role or family is not in the picture, in words; null when it is, or would be. */
export function hiddenBecause(choices: Choices, { id, kind }: Subject): string | null {
  const shown = filteredFor(choices);
  if (shown !== null && !shown.has(id)) return choices.fades ? 'faded by the filter' : 'hidden by the filter';
  if (choices.view !== 'organisation' || kind !== 'role') return null;
  const { graph } = choices.documents;
  const folds = foldsOf(choices);
  return managersAbove(graph, id).some((manager) => folds.has(manager)) ? 'folded away' : null;
}

/** Whether a role has findings cannot be asked before they are known; all else can. */
const filteredOf = rememberLast(
  (graph: CareerGraph, filter: Filter, findings: ReadonlySet<RoleId> | null): Shown =>
    findings === null
      ? selectShown(graph, { ...filter, withFindings: false }, nobody)
      : selectShown(graph, filter, findings),
);

const countsOf = rememberLast((graph: CareerGraph, filter: Filter, findings: ReadonlySet<RoleId> | null) =>
  findings === null
    ? countFiltered(graph, { ...filter, withFindings: false }, nobody)
    : countFiltered(graph, filter, findings),
);

const nobody: ReadonlySet<RoleId> = new Set();

const withRevealed = rememberLast((graph: CareerGraph, shown: Shown, revealed: Subject | null): Shown => {
  if (shown === null || revealed === null) return shown;
  const { role, family } = graphIndex(graph);
  // Its family too: a role stands in a column, and a family is seen by its roles.
  const members = revealed.kind === 'role' ? [role(revealed.id)?.family] : family(revealed.id)?.roles;
  const added = [revealed.id, ...(members ?? [])].filter((id) => typeof id === 'string' && !shown.has(id));
  return added.length === 0 ? shown : new Set([...shown, ...added.flatMap((id) => id ?? [])]);
});

const unfoldedFor = rememberLast(
  (graph: CareerGraph, collapsed: ReadonlySet<RoleId>, revealed: Subject | null): ReadonlySet<RoleId> => {
    if (revealed?.kind !== 'role' || collapsed.size === 0) return collapsed;
    const above = new Set(managersAbove(graph, revealed.id));
    const left = [...collapsed].filter((role) => !above.has(role));
    return left.length === collapsed.size ? collapsed : new Set(left);
  },
);

/** Null until the documents have been checked. */
function rolesWithFindings(graph: CareerGraph): ReadonlySet<RoleId> | null {
  return findingRoles(knownFindings(graph));
}

const findingRoles = rememberLast((findings: ReturnType<typeof knownFindings>): ReadonlySet<RoleId> | null =>
  findings === null ? null : new Set(findings.flatMap(({ role }) => role ?? [])),
);
