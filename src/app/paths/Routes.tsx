/** The routes between two roles, and the one that is read, to be copied, saved or printed. */
import { useEffect, useState } from 'react';
import { routeSummary } from '../../formats/path-words.ts';
import type { Route } from '../../graph/paths/route.ts';
import { nameOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { RouteActions } from './RouteActions.tsx';
import { RouteDocument } from './RouteDocument.tsx';
import styles from './Routes.module.css';

/** Of more than one beyond these, the rest is shown when asked for: what one came for is the route that is read. */
const firstRoutes = 3;

export function Routes({ routes }: { readonly routes: readonly Route[] }) {
  const chosen = useChoices((choices) => choices.route);
  const { setRoute } = useActions();
  const [showsAll, setShowsAll] = useState(false);
  const at = chosen < routes.length ? chosen : 0;
  const route = routes[at];
  if (route === undefined) return null;
  const isWhole = showsAll || at >= firstRoutes || routes.length <= firstRoutes + 1;
  const shown = isWhole ? routes : routes.slice(0, firstRoutes);
  return (
    <>
      {routes.length > 1 && (
        <ol className={styles.routes} aria-label="Routes">
          {shown.map((each, index) => (
            <li key={each.hops.map(({ to }) => to).join(' ')}>
              <button
                type="button"
                className={styles.route}
                aria-pressed={index === at}
                onClick={() => setRoute(index)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.words}>
                  <RouteVia route={each} others={routes} />
                  <span className={styles.facts}>{routeSummary(each)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {shown.length < routes.length && (
        <p className={styles.more}>
          <TextButton onClick={() => setShowsAll(true)}>{routes.length - shown.length} more routes</TextButton>
        </p>
      )}
      <Announcer at={at} count={routes.length} />
      <RouteActions route={route} />
      <RouteDocument route={route} />
    </>
  );
}

/** What a route comes by that not all of them do; that is how they are told apart. */
function RouteVia({ route, others }: { readonly route: Route; readonly others: readonly Route[] }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const stops = route.hops.slice(0, -1).map(({ to }) => to);
  const own = stops.filter((stop) => !others.every(({ hops }) => hops.some(({ to }) => to === stop)));
  if (stops.length === 0) return <span>Directly</span>;
  return <span>via {(own.length === 0 ? stops : own).map((stop) => nameOf(graph, stop)).join(', ')}</span>;
}

/** Says which route is read, once another one is chosen. */
function Announcer({ at, count }: { readonly at: number; readonly count: number }) {
  useEffect(() => {
    if (at > 0) announce(`Route ${at + 1} of ${count} is shown.`);
  }, [at, count]);
  return null;
}
