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
  const isEmpty = (node: HeadingNode, at: number): boolean => {
    // The title of a document may stand alone, before sections of any depth.
    if (node.heading === null || node === first || node.text === '' || node.blocks.length > 0) return false;
    const next = nodes[at + 1];
    return next === undefined || (next.depth <= node.depth && !mayStandBefore(node, next));
  };
  return nodes
    .filter(isEmpty)
    .map(({ line, text }) => ({ kind: 'empty-section', source: { path, line }, found: text, expected: null }));
}

/** `Levels` before a role's name of any depth, `## Junior Analyst` before its `## Requirements`. */
function mayStandBefore({ kind, depth }: HeadingNode, next: HeadingNode): boolean {
  if (kind === 'levels' || kind === 'group' || kind === 'specialties') return next.kind === null;
  return kind === null && next.kind !== null && next.depth === depth;
}

/** Two sections of one name with neither a shallower heading nor a name between them. */
function doubledHeadings(nodes: readonly HeadingNode[], path: string): FamilyObservation[] {
  const doubled: FamilyObservation[] = [];
  const beside: HeadingNode[] = [];
  for (const node of nodes) {
    const { heading, kind, depth, text, line } = node;
    if (heading === null) continue;
    // A name begins something new, and so does a heading for all that is deeper.
    if (kind === null || kind === 'group') {
      beside.length = 0;
      continue;
    }
    while ((beside.at(-1)?.depth ?? 0) > depth) beside.pop();
    if (hasDouble(beside, node))
      doubled.push({ kind: 'doubled-heading', source: { path, line }, found: text, expected: null });
    else beside.push(node);
  }
  return doubled;
}

function hasDouble(beside: readonly HeadingNode[], { kind, depth, text }: HeadingNode): boolean {
  for (const other of beside)
    if (other.kind === kind && other.depth === depth && other.text.toLowerCase() === text.toLowerCase()) return true;
  return false;
}
