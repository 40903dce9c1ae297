/** Ways from one role to another, or to everything within reach, beside the chart: asked for here and read here. */
import { useEffect } from 'react';
import type { PathAnswer } from '../../graph/paths/answer-path.ts';
import { PrintSheet } from '../print/PrintSheet.tsx';
import { nameOf } from '../store/derived.ts';
import { pathAnswerOf } from '../store/path.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { NoRoute } from './NoRoute.tsx';
import { PathEndsForm } from './PathEndsForm.tsx';
import styles from './PathPanel.module.css';
import { PathRulesForm } from './PathRulesForm.tsx';
import { ReachList } from './ReachList.tsx';
import { RouteDocument } from './RouteDocument.tsx';
import { Routes } from './Routes.tsx';

export function PathPanel() {
  const answer = useChoices(pathAnswerOf);
  const { setPath } = useActions();
  const said = useSummary(answer);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  return (
    <SidePanel title="Path" closeLabel="Close the path" onClose={() => setPath(null)} head={<PathEndsForm />}>
      <PathRulesForm />
      {answer === null ? (
        <p className={styles.hint}>
          Choose where to start, where to arrive, or both. With a start alone you see everything it leads to; with an
          arrival alone, how people get there.
        </p>
      ) : (
        <p className={styles.summary}>{said}</p>
      )}
      {answer?.kind === 'routes' && <Routes routes={answer.routes} />}
      {answer?.kind === 'reach' && <ReachList reach={answer.reach} />}
      {answer?.kind === 'no-route' && <NoRoute {...answer} />}
      <Printed answer={answer} />
    </SidePanel>
  );
}

function Printed({ answer }: { readonly answer: PathAnswer | null }) {
  const chosen = useChoices((choices) => choices.route);
  if (answer?.kind !== 'routes') return null;
  const route = answer.routes[chosen] ?? answer.routes[0];
  return <PrintSheet kind="path">{() => route && <RouteDocument route={route} isWhole />}</PrintSheet>;
}

/** The answer in a sentence; null while nothing is asked. */
function useSummary(answer: PathAnswer | null): string | null {
  const graph = useChoices((choices) => choices.documents.graph);
  const path = useChoices((choices) => choices.path);
  const from = nameOf(graph, path?.from ?? null);
  const to = nameOf(graph, path?.to ?? null);
  switch (answer?.kind) {
    case undefined:
      return null;
    case 'routes': {
      const moves = answer.routes.map(({ hops }) => hops.length);
      const [least, most] = [Math.min(...moves), Math.max(...moves)];
      const count = answer.routes.length;
      if (count === 1) return `The documents give one route, of ${least} ${least === 1 ? 'move' : 'moves'}.`;
      const each = least === most ? `${most} ${most === 1 ? 'move' : 'moves'} each` : `${least} to ${most} moves`;
      return `The documents give ${count === 10 ? 'at least ten' : count} routes, of ${each}.`;
    }
    case 'reach': {
      const count = answer.reach.places.length;
      const onwards = answer.reach.direction === 'onwards';
      if (count === 0)
        return onwards ? `Nothing is said to lead on from ${from}.` : `Nothing is said to lead to ${to}.`;
      const roles = `${count} ${count === 1 ? 'role' : 'roles'}`;
      return onwards ? `${from} leads to ${roles}.` : `People come to ${to} from ${roles}.`;
    }
    case 'no-route':
      return from === to
        ? 'Start and arrival are the same role.'
        : `The documents give no route from ${from} to ${to}.`;
  }
}
