/** Two roles that no document joins: how far each of them goes, so that a reader sees where the documents stop. */
import { endingWords } from '../../formats/path-words.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import type { PathAnswer } from '../../graph/paths/answer-path.ts';
import type { Reach } from '../../graph/paths/route.ts';
import { whereItEnds } from '../../graph/paths/where-it-ends.ts';
import { nameOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './NoRoute.module.css';

type NoRouteProps = Pick<Extract<PathAnswer, { kind: 'no-route' }>, 'onwards' | 'backwards'>;

/** More than these are a list of their own. */
const mostNamed = 6;

export function NoRoute({ onwards, backwards }: NoRouteProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { setPath } = useActions();
  const [from, to] = [nameOf(graph, onwards.role), nameOf(graph, backwards.role)];
  if (onwards.role === backwards.role) return null;
  const furthest = leaves(graph, onwards);
  const near = backwards.places.filter(({ moves }) => moves === 1).map(({ id }) => id);
  return (
    <div className={styles.none}>
      <section>
        <h3>From {from}</h3>
        {furthest.length === 0 ? (
          <Ending id={onwards.role} />
        ) : (
          <>
            <p>The documents lead to {counted(onwards.places.length)}, and no further than:</p>
            <Ends ids={furthest} choose={(id) => setPath({ from: onwards.role, to: id })} ended />
            <Button onClick={() => setPath({ from: onwards.role, to: null })}>Everything it leads to</Button>
          </>
        )}
      </section>
      <section>
        <h3>To {to}</h3>
        {near.length === 0 ? (
          <p>No document names a way to it.</p>
        ) : (
          <>
            <p>People come to it from {counted(backwards.places.length)}; the last move is from:</p>
            <Ends ids={near} choose={(id) => setPath({ from: id, to: backwards.role })} />
            <Button onClick={() => setPath({ from: null, to: backwards.role })}>All ways there</Button>
          </>
        )}
      </section>
    </div>
  );
}

interface EndsProps {
  readonly ids: readonly string[];
  readonly choose: (id: string) => void;
  /** Says of each why it goes no further. */
  readonly ended?: boolean;
}

function Ends({ ids, choose, ended = false }: EndsProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const rest = ids.length - mostNamed;
  return (
    <ul className={styles.ends}>
      {ids.slice(0, mostNamed).map((id) => (
        <li key={id}>
          <TextButton onClick={() => choose(id)}>{nameOf(graph, id)}</TextButton>
          {ended && <Ending id={id} />}
        </li>
      ))}
      {rest > 0 && <li className={styles.quiet}>and {rest} more</li>}
    </ul>
  );
}

function Ending({ id }: { readonly id: string }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const ending = whereItEnds(graph, id);
  return ending && <p className={styles.quiet}>{endingWords(ending)}</p>;
}

/** Places that lead to no other one, the farthest first. */
function leaves(graph: CareerGraph, { places }: Reach): readonly string[] {
  const ends = places.filter(({ id }) => whereItEnds(graph, id) !== null);
  return ends.map(({ id }) => id).reverse();
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'role' : 'roles'}`;
}
