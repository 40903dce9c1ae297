/**
 * The organisation: who reports to whom, top down, with subtrees that the reader has folded away.
 * Decides the tree and its counts; where it stands on the plane is the layout's business.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import { type ReportingTree, reportingTree } from './reporting-tree.ts';
import type { Choices, OrganisationView, ViewCard, ViewLink } from './view.ts';
import { viewDepartments } from './view-departments.ts';

/**
 * Every documented role, and every placeholder that a reporting line names. Reporting lines are always shown here;
 * the reports of a collapsed role are not, but they are counted. What a filter hides is neither shown nor counted;
 * whoever reports to it alone stands at the top.
 */
export function selectOrganisation(
  graph: CareerGraph,
  { collapsed, shown: filtered = null }: Pick<Choices, 'collapsed' | 'shown'>,
): OrganisationView {
  const isThere = (id: string | null) => filtered === null || (id !== null && filtered.has(id));
  const links = graph.links.filter(({ from, to }) => isThere(from) && isThere(to));
  const tree = reportingTree(links);
  const counts = countReports(tree);
  const hidden = hiddenUnder(tree, collapsed);
  const inLines = new Set([...tree.parents].flat());
  for (const link of links) if (link.kind === 'reports-to' && link.to !== null) inLines.add(link.from).add(link.to);

  const cards: ViewCard[] = [];
  const loose = new Set<string>();
  const add = (card: Pick<ViewCard, 'id' | 'title' | 'kind' | 'department' | 'badge' | 'note'>) => {
    if (hidden.has(card.id) || !isThere(card.id)) return;
    const direct = tree.children.get(card.id)?.length ?? 0;
    const reports =
      direct === 0 ? null : { direct, all: counts.get(card.id) ?? direct, collapsed: collapsed.has(card.id) };
    if (!inLines.has(card.id)) loose.add(card.id);
    cards.push({ ...card, column: null, stack: 0, lane: null, reports });
  };
  for (const { id, kind, title, department, gradeLabel, grade } of graph.roles) {
    if (kind !== 'documented' && !inLines.has(id)) continue;
    const badge = grade === null ? null : { text: gradeLabel ?? String(grade), stated: true };
    add({ id, title, kind, department, badge, note: kind === 'documented' ? null : 'not documented' });
  }
  for (const { id, name, department } of graph.families) {
    if (inLines.has(id)) add({ id, title: name, kind: 'referenced', department, badge: null, note: 'job family' });
  }

  const shown = new Set(cards.map((card) => card.id));
  return {
    kind: 'organisation',
    departments: viewDepartments(graph),
    cards,
    parents: new Map([...tree.parents].filter(([id, parent]) => shown.has(id) && shown.has(parent))),
    loose,
    links: reportingLinks(graph, tree, shown),
  };
}

function reportingLinks(graph: CareerGraph, tree: ReportingTree, shown: ReadonlySet<string>): ViewLink[] {
  return graph.links.flatMap(({ id, kind, from, to, dotted }) => {
    if (kind !== 'reports-to' || to === null || from === to || !shown.has(from) || !shown.has(to)) return [];
    return [{ id, style: 'reports-to', kind, from, to, dotted: dotted || !tree.lines.has(id) } satisfies ViewLink];
  });
}

/** How many stand under each, at all depths. */
function countReports({ parents, children }: ReportingTree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const root of children.keys()) {
    if (parents.has(root)) continue;
    // Managers before their reports; then summed up from the end, without recursion, since chains may be long.
    const order = [root];
    for (let at = 0; at < order.length; at++) order.push(...(children.get(order[at] ?? '') ?? []));
    for (const id of order.reverse()) {
      counts.set(
        id,
        (children.get(id) ?? []).reduce((sum, child) => sum + 1 + (counts.get(child) ?? 0), 0),
      );
    }
  }
  return counts;
}

function hiddenUnder({ children }: ReportingTree, collapsed: ReadonlySet<string>): Set<string> {
  const hidden = new Set<string>();
  const open = [...collapsed].flatMap((id) => children.get(id) ?? []);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (hidden.has(id)) continue;
    hidden.add(id);
    open.push(...(children.get(id) ?? []));
  }
  return hidden;
}
