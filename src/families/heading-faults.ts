/**
 * Headings that no reader needs: with nothing under them, or the same as one beside them.
 * Looks at headings alone; what their sections say is for the files of each kind of statement.
 */
import type { HeadingNode } from './headings.ts';
import type { FamilyObservation } from './job-family.ts';

/** @param nodes the headings of a document in their order, with the text up to the next one */
export function findHeadingFaults(nodes: readonly HeadingNode[], path: string): FamilyObservation[] {
  return [...emptySections(nodes, path), ...doubledHeadings(nodes, path)];
}

/** Neither text nor a deeper heading stands under them. */
function emptySections(nodes: readonly HeadingNode[], path: string): FamilyObservation[] {
  const first = nodes.find(({ heading }) => heading !== null);
  return nodes.flatMap((node, at): FamilyObservation[] => {
    // The title of a document may stand alone, before sections of any depth.
    if (node.heading === null || node === first || node.text === '' || node.blocks.length > 0) return [];
    const next = nodes[at + 1];
    if (next !== undefined && (next.depth > node.depth || mayStandBefore(node, next))) return [];
    return [{ kind: 'empty-section', source: { path, line: node.line }, found: node.text, expected: null }];
  });
}

/** `Levels` before a role's name of any depth, `## Junior Analyst` before its `## Requirements`. */
function mayStandBefore({ kind, depth }: HeadingNode, next: HeadingNode): boolean {
  if (kind === 'levels' || kind === 'group' || kind === 'specialties') return next.kind === null;
  return kind === null && next.kind !== null && next.depth === depth;
}

/** Two sections of one name with neither a shallower heading nor a name between them. */
function doubledHeadings(nodes: readonly HeadingNode[], path: string): FamilyObservation[] {
  const doubled: FamilyObservation[] = [];
  let beside: { readonly key: string; readonly depth: number }[] = [];
  for (const { heading, kind, depth, text, line } of nodes) {
    if (heading === null) continue;
    // A name begins something new, and so does a heading for all that is deeper.
    if (kind === null || kind === 'group') {
      beside = [];
      continue;
    }
    const key = text.toLowerCase();
    beside = beside.filter((other) => other.depth <= depth);
    if (beside.some((other) => other.depth === depth && other.key === key))
      doubled.push({ kind: 'doubled-heading', source: { path, line }, found: text, expected: null });
    else beside.push({ key, depth });
  }
  return doubled;
}
