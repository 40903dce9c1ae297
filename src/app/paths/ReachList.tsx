/** Everything within reach of a role, by the number of moves: choosing a place asks for the routes to it. */

import { useState } from 'react';
import { changeWords, endingWords, hopWords, passedWords } from '../../formats/path-words.ts';
import { countNewRequirements, whatsNew } from '../../graph/comparison/whats-new.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { wordsForWhom } from '../../graph/is-said-of.ts';
import type { Reach, ReachedPlace } from '../../graph/paths/route.ts';
import { whereItEnds } from '../../graph/paths/where-it-ends.ts';
import { nameOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ReachList.module.css';

/** Places shown at once: nobody reads further, and thousands would take the page a while. */
const mostAtOnce = 150;

export function ReachList({ reach }: { readonly reach: Reach }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const [most, setMost] = useState(mostAtOnce);
  const shown = reach.places.slice(0, most);
  const furthest = Math.max(0, ...shown.map(({ moves }) => moves));
  const ending = reach.direction === 'onwards' && furthest === 0 ? whereItEnds(graph, reach.role) : null;
  return (
    <div className={styles.reach}>
      {ending && <p className={styles.quiet}>{endingWords(ending)}</p>}
      {Array.from({ length: furthest }, (_, index) => index + 1).map((moves) => {
        const places = shown.filter((place) => place.moves === moves);
        if (places.length === 0) return null;
        return (
          <section key={moves}>
            <h3 className={styles.heading}>
              {moves} {moves === 1 ? 'move' : 'moves'}{' '}
              <span className={styles.count}>{reach.places.filter((place) => place.moves === moves).length}</span>
            </h3>
            <ul className={styles.places}>
              {places.map((place) => (
                <Place key={place.id} place={place} reach={reach} />
              ))}
            </ul>
          </section>
        );
      })}
      {reach.places.length > most && (
        <Button onClick={() => setMost(most + mostAtOnce)}>Show more of {reach.places.length}</Button>
      )}
    </div>
  );
}

function Place({ place: { id, moves, hop }, reach }: { readonly place: ReachedPlace; readonly reach: Reach }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { setPath } = useActions();
  const { direction, role } = reach;
  const kind = graphIndex(graph).role(id)?.kind ?? 'referenced';
  const change = changeWords(hop.change);
  const beyond = direction === 'onwards' ? hop.from : hop.to;
  // What is new is told of the first move alone: further on it depends on the way.
  const fresh = moves === 1 && direction === 'onwards' ? countNewRequirements(whatsNew(graph, hop.from, hop.to)) : null;
  const facts = [
    ...(moves > 1 ? [`${direction === 'onwards' ? 'after' : 'then'} ${nameOf(graph, beyond)}`] : []),
    hopWords(hop),
    hop.link.stated ? 'stated' : 'inferred',
    ...(hop.saidOfFamily ? [`for ${wordsForWhom(hop.link)}`] : []),
    ...(hop.passesOver > 0 ? [passedWords(hop.passesOver)] : []),
    ...(kind === 'undefined' ? ['not defined yet'] : []),
    ...(kind === 'referenced' ? ['not documented'] : []),
    ...(fresh === null ? [] : [`${fresh === 0 ? 'no' : fresh} new ${fresh === 1 ? 'requirement' : 'requirements'}`]),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        onClick={() => setPath(direction === 'onwards' ? { from: role, to: id } : { from: id, to: role })}
      >
        <span className={styles.name}>{nameOf(graph, id)}</span>{' '}
        {change !== null && <span className={styles.change}>{change}</span>}{' '}
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </button>
    </li>
  );
}
