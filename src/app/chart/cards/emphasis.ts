/** What the selection means for a card: it is the subject, it is linked with the subject, or neither. */
import type { CareerGraph, RoleId } from '../../../graph/career-graph.ts';
import { graphIndex } from '../../../graph/graph-index.ts';
import type { Choices, PickedLink, Subject } from '../../store/choices.ts';
import { rememberLast } from '../../store/remember-last.ts';

export type Emphasis = 'subject' | 'linked' | 'plain';

/** Ids of cards and columns that are marked together with the subject. */
const markedBy = rememberLast((graph: CareerGraph, subject: Subject | null): ReadonlyMap<string, Emphasis> => {
  const marked = new Map<string, Emphasis>();
  if (subject === null) return marked;
  const { linksFrom, linksTo } = graphIndex(graph);
  for (const link of [...linksFrom(subject.id), ...linksTo(subject.id)]) {
    if (link.kind === 'extends') continue;
    marked.set(link.from, 'linked');
    if (link.to !== null) marked.set(link.to, 'linked');
  }
  marked.set(subject.id, 'subject');
  return marked;
});

/** With the ends of the link whose sentence is shown, and the roles that are compared. */
const markedToo = rememberLast(
  (
    graph: CareerGraph,
    subject: Subject | null,
    picked: PickedLink | null,
    compared: readonly RoleId[] | null,
  ): ReadonlyMap<string, Emphasis> => {
    const marked = markedBy(graph, subject);
    if (picked === null && compared === null) return marked;
    const ids = [...(picked === null ? [] : [picked.from, picked.to]), ...(compared ?? [])];
    const more = ids.map((id): [string, Emphasis] => [id, 'linked']);
    return new Map([...marked, ...more.filter(([id]) => id !== subject?.id)]);
  },
);

/** Cards that are marked, the same map until that changes; all others are plain. */
export function markedWith({ documents, subject, link, comparison }: Choices): ReadonlyMap<string, Emphasis> {
  return markedToo(documents.graph, subject, link, comparison);
}

/** The emphasis of a card. */
export function emphasisOf(choices: Choices, card: string): Emphasis {
  return markedWith(choices).get(card) ?? 'plain';
}
