/** A route as something to read: hop by hop, what it means, what it rests on, and what is new at each. */
import { changeWords, endingWords, evidenceOf, groundWords, hopWords, promise } from '../../formats/path-words.ts';
import type { Hop, Route } from '../../graph/paths/route.ts';
import { whereItEnds } from '../../graph/paths/where-it-ends.ts';
import { makeWay } from '../details/make-way.ts';
import { SourceButton } from '../details/SourceButton.tsx';
import { SubjectLink } from '../details/SubjectLink.tsx';
import { nameOf, subjectOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { HopNews } from './HopNews.tsx';
import styles from './RouteDocument.module.css';

interface RouteDocumentProps {
  readonly route: Route;
  /** With everything unfolded and a title of its own, as on paper. */
  readonly isWhole?: boolean;
}

export function RouteDocument({ route, isWhole = false }: RouteDocumentProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const ending = whereItEnds(graph, route.to);
  return (
    <article className={styles.route} data-whole={isWhole}>
      {isWhole && (
        <h1 className={styles.title}>
          From {nameOf(graph, route.from)} to {nameOf(graph, route.to)}
        </h1>
      )}
      <ol className={styles.stops}>
        <li className={styles.stop}>
          <PlaceName id={route.from} note="Start" />
        </li>
        {route.hops.map((hop) => (
          <li key={hop.to} className={styles.stop}>
            <HopFacts hop={hop} />
            <PlaceName id={hop.to} />
            <HopNews hop={hop} isWhole={isWhole} />
          </li>
        ))}
        {ending !== null && (
          <li className={styles.stop} data-ending={ending.kind}>
            <p className={styles.ending}>{endingWords(ending)}</p>
          </li>
        )}
      </ol>
      <p className={styles.promise}>{promise}</p>
    </article>
  );
}

function PlaceName({ id, note }: { readonly id: string; readonly note?: string }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const subject = subjectOf(graph, id);
  const { setPath } = useActions();
  return (
    <h3 className={styles.place}>
      {subject ? (
        <SubjectLink subject={subject} onFollow={() => makeWay(() => setPath(null))}>
          {nameOf(graph, id)}
        </SubjectLink>
      ) : (
        id
      )}
      {note && <span className={styles.note}> {note}</span>}
    </h3>
  );
}

function HopFacts({ hop }: { readonly hop: Hop }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const change = changeWords(hop.change);
  const facts = [hopWords(hop), ...(change === null ? [] : [change])].filter((words) => words !== '');
  return (
    <div className={styles.hop} data-stated={hop.link.stated}>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      <p className={styles.ground}>{capital(groundWords(hop, graph))}</p>
      {evidenceOf(hop.link).map(({ words, path, line }) => (
        <figure key={`${path}:${line}`} className={styles.evidence}>
          <blockquote>{words}</blockquote>
          <figcaption>
            <SourceButton source={{ path, line }} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
