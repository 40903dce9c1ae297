/** To which roles and families steps lead from a role, or from which they come to it. */
import type { Link } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { neighboursOf } from '../../graph/neighbours.ts';
import { stepNotes } from '../details/link-words.ts';
import type { StepWay } from '../store/choices.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import { linkIndex, nameOf, subjectOf } from '../store/derived.ts';
import { pictureStore } from '../store/picture.ts';

export interface Step {
  readonly id: string;
  readonly name: string;
  /** What else one should know before one goes there: `grade 7 → 8`, `level above`. */
  readonly notes: readonly string[];
}

/**
 * Each place once: the role's own steps before those said of its whole family, stated ones before inferred ones. In the
 * picture of a path, the moves that are drawn, those of the route that is read first; any step where none is drawn.
 */
export function stepsOf(store: ChoicesStore, id: string, way: StepWay): readonly Step[] {
  const { graph } = store.choices.getState().documents;
  const { role } = graphIndex(graph);
  const onPath = pathSteps(store, id, way);
  const steps = new Map<string, Step>();
  for (const { end, link } of onPath.length > 0 ? onPath : allSteps(store, id, way)) {
    const subject = subjectOf(graph, end);
    if (subject === null || subject.id === id || steps.has(subject.id)) continue;
    const [here, there] = [role(id) ?? undefined, role(subject.id) ?? undefined];
    const ends =
      way === 'onwards'
        ? ({ from: here, to: there, shown: 'to' } as const)
        : ({ from: there, to: here, shown: 'from' } as const);
    steps.set(subject.id, {
      id: subject.id,
      name: nameOf(graph, subject.id) ?? '',
      notes: [...(subject.kind === 'family' ? ['job family'] : []), ...stepNotes(link, ends)],
    });
  }
  return [...steps.values()];
}

interface Leading {
  readonly end: string | null;
  readonly link: Link;
}

function pathSteps(store: ChoicesStore, id: string, way: StepWay): readonly Leading[] {
  const view = pictureStore(store).state.getState().picture?.view;
  if (view?.kind !== 'path') return [];
  const links = linkIndex(store.choices.getState().documents.graph);
  const [near, far] = way === 'onwards' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return view.links
    .filter((link) => link[near] === id)
    .sort((one, other) => Number(view.read.has(other.id)) - Number(view.read.has(one.id)))
    .flatMap((drawn) => {
      const link = links.get(drawn.rests ?? drawn.id);
      return link === undefined ? [] : [{ end: drawn[far], link }];
    });
}

function allSteps({ choices }: ChoicesStore, id: string, way: StepWay): readonly Leading[] {
  const found = neighboursOf(choices.getState().documents.graph, id);
  if (found === null) return [];
  const { nextSteps, levelSteps, reachedFrom, familyReachedFrom } = found;
  if (way === 'back') return [...reachedFrom, ...familyReachedFrom].map((link) => ({ end: link.from, link }));
  const own = nextSteps.filter(({ from }) => from === id);
  const ofFamily = nextSteps.filter(({ from }) => from !== id);
  return [...own, ...levelSteps, ...ofFamily].map((link) => ({ end: link.to, link }));
}
