/** What of the filter is on, one chip each with a cross, and how much it leaves; there only while something is on. */
import { X } from 'lucide-react';
import { nameOf } from '../store/derived.ts';
import { filterCountsOf, filteredFor } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { countWords } from './count-words.ts';
import styles from './FilterBar.module.css';
import { filterButtonId } from './FilterButton.tsx';
import { chipsOf, countChips } from './filter-chips.ts';

export function FilterBar() {
  const isOn = useChoices((choices) => countChips(choices) > 0);
  return isOn ? <Bar /> : null;
}

function Bar() {
  const documents = useChoices((choices) => choices.documents);
  const filter = useChoices((choices) => choices.filter);
  const hiddenStyles = useChoices((choices) => choices.hiddenStyles);
  const actions = useActions();
  const counts = useChoices(filterCountsOf);
  const fades = useChoices((choices) => choices.fades);
  const chips = chipsOf({ documents, filter, hiddenStyles });
  return (
    <section className={styles.bar} aria-label="Filters that are on">
      <p className={styles.count}>
        <strong>{countWords(counts)}</strong>
        {fades && <span className={styles.faded}>, the rest faded</span>}
      </p>
      <div className={styles.chips}>
        {chips.map(({ key, words, remove }) => (
          <button
            key={key}
            type="button"
            className={styles.chip}
            aria-label={`Remove the filter ${words}`}
            title="Remove this filter"
            onClick={() => {
              remove(actions);
              document.getElementById(filterButtonId)?.focus();
            }}
          >
            <span className={styles.words}>{words}</span>
            <X aria-hidden size={14} />
          </button>
        ))}
        <Revealed />
      </div>
      <Button
        look="quiet"
        className={styles.clear}
        onClick={() => {
          actions.clearFilters();
          document.getElementById(filterButtonId)?.focus();
        }}
      >
        Clear all
      </Button>
    </section>
  );
}

/** What is shown only because it was found. */
function Revealed() {
  const graph = useChoices(({ documents }) => documents.graph);
  const revealed = useChoices(({ revealed: found, ...rest }) => {
    const shown = found && filteredFor({ ...rest, revealed: found });
    return shown && !shown.has(found.id) ? found : null;
  });
  const { hideAgain } = useActions();
  if (revealed === null) return null;
  return (
    <button type="button" className={styles.revealed} title="Hide it again" onClick={hideAgain}>
      <span className={styles.words}>Shown all the same: {nameOf(graph, revealed.id)}</span>
      <X aria-hidden size={14} />
    </button>
  );
}
