/** Ways from one role to another, or to everything within reach, beside the chart. */
import { X } from 'lucide-react';
import { nameOf } from '../store/derived.ts';
import { pathAnswerOf } from '../store/path.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { IconButton } from '../ui/Button.tsx';

export function PathPanel() {
  const graph = useChoices((choices) => choices.documents.graph);
  const answer = useChoices(pathAnswerOf);
  const { setPath } = useActions();
  return (
    <aside aria-labelledby="path-title">
      <h2 id="path-title">Path</h2>
      <IconButton label="Close the path" onClick={() => setPath(null)}>
        <X aria-hidden />
      </IconButton>
      {answer?.kind === 'routes' && (
        <ol>
          {answer.routes[0]?.hops.map(({ to }) => (
            <li key={to}>{nameOf(graph, to)}</li>
          ))}
        </ol>
      )}
    </aside>
  );
}
