/** What the selection means for a card: it is the subject, it is linked with the subject, or neither. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Choices, Subject } from '../store/choices.ts';
import { linkIndex } from '../store/derived.ts';
import { rememberLast } from '../store/remember-last.ts';

export type Emphasis = 'subject' | 'linked' | 'plain';

/** Ids of cards and columns that are marked together with the subject. */
const markedWith = rememberLast((graph: CareerGraph, subject: Subject | null): ReadonlyMap<string, Emphasis> => {
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

/** The emphasis of a card. */
export function emphasisOf(choices: Choices, card: string): Emphasis {
  const { graph } = choices.documents;
  if (choices.link !== null && choices.subject?.id !== card) {
    const link = linkIndex(graph).get(choices.link.id);
    if (link?.from === card || link?.to === card) return 'linked';
  }
  return markedWith(graph, choices.subject).get(card) ?? 'plain';
}
