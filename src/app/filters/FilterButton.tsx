/** Opens and closes the filters; says how many are on. */
import { ListFilter } from 'lucide-react';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './FilterButton.module.css';
import { countChips } from './filter-chips.ts';

/** Where the focus goes back to when the panel closes. */
export const filterButtonId = 'filter-button';

export function FilterButton() {
  const isOpen = useChoices((choices) => choices.filtersOpen);
  const count = useChoices(countChips);
  const { openFilters } = useActions();
  return (
    <Button
      id={filterButtonId}
      className={styles.button}
      title="Filters"
      aria-expanded={isOpen}
      onClick={() => openFilters(!isOpen)}
    >
      <ListFilter aria-hidden size={16} />
      <span className={styles.word}>Filters</span>
      {count > 0 && (
        <>
          {' '}
          <span className={styles.count}>{count}</span>
          <VisuallyHidden> on</VisuallyHidden>
        </>
      )}
    </Button>
  );
}
