/** Says that the filter lets nothing through, and offers the way back. */
import { drawnOf, mainViewOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyPlace } from '../ui/EmptyPlace.tsx';
import styles from './NothingLeft.module.css';

export function NothingLeft() {
  const isEmpty = useChoices(
    (choices) =>
      choices.documents.graph.roles.length > 0 && isFiltered(mainViewOf(choices)) && drawnOf(choices)?.size === 0,
  );
  const isOpen = useChoices((choices) => choices.filtersOpen);
  const { clearFilters, openFilters } = useActions();
  if (!isEmpty) return null;
  return (
    <EmptyPlace>
      <p>No role matches all of these filters. Remove one of them, or clear them all.</p>
      <p className={styles.ways}>
        <Button look="strong" onClick={clearFilters}>
          Clear all filters
        </Button>
        {!isOpen && <Button onClick={() => openFilters(true)}>Change the filters</Button>}
      </p>
    </EmptyPlace>
  );
}

/** A focus keeps its role, and a way has rules of its own. */
function isFiltered(view: ReturnType<typeof mainViewOf>): boolean {
  return view !== 'focus' && view !== 'path';
}
