/** Everything by which the picture can be narrowed, with how many roles each choice would show. */
import { useEffect } from 'react';
import { useFindings } from '../findings/use-findings.ts';
import { filterCountsOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckChoice } from '../ui/CheckChoice.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { Switch } from '../ui/Switch.tsx';
import { countWords } from './count-words.ts';
import { filterButtonId } from './FilterButton.tsx';
import styles from './FilterPanel.module.css';
import { countChips, trackWords } from './filter-chips.ts';
import { GradeFilter } from './GradeFilter.tsx';
import { LinkKindFilter } from './LinkKindFilter.tsx';
import { PlaceFilter } from './PlaceFilter.tsx';
import { TextFilter } from './TextFilter.tsx';

export function FilterPanel() {
  const filter = useChoices((choices) => choices.filter);
  const counts = useChoices(filterCountsOf);
  const chips = useChoices(countChips);
  const fades = useChoices((choices) => choices.fades);
  const { setFilter, setFades, clearFilters, openFilters } = useActions();
  const hasFindings = useFindings() !== null;
  const { tracks, documented, withFindings } = filter;
  const summary = countWords(counts);
  useEffect(() => announce(summary), [summary]);

  const footer = (
    <>
      <Switch on={fades} onChange={setFades}>
        Fade the rest instead of hiding it
      </Switch>
      <Button disabled={chips === 0} onClick={clearFilters}>
        Clear all
      </Button>
    </>
  );
  return (
    <SidePanel
      title="Filters"
      summary={summary}
      closeLabel="Close the filters"
      openedBy={filterButtonId}
      onClose={() => openFilters(false)}
      footer={footer}
    >
      <TextFilter />
      <PlaceFilter counts={counts} />
      <GradeFilter />
      <fieldset className={styles.part}>
        <legend className={styles.heading}>Track</legend>
        {(['individual', 'management', 'unknown'] as const).map((track) => (
          <CheckChoice
            key={track}
            on={tracks.has(track)}
            count={counts.tracks.get(track) ?? 0}
            onChange={(on) => setFilter({ tracks: changed(tracks, track, on) })}
          >
            {trackWords[track]}
          </CheckChoice>
        ))}
      </fieldset>
      <fieldset className={styles.part}>
        <legend className={styles.heading}>Documents</legend>
        <CheckChoice
          on={documented === true}
          count={counts.documented}
          onChange={(on) => setFilter({ documented: on ? true : null })}
        >
          Documented
        </CheckChoice>
        <CheckChoice
          on={documented === false}
          count={counts.notDocumented}
          onChange={(on) => setFilter({ documented: on ? false : null })}
        >
          Only named, or not defined yet
        </CheckChoice>
        <CheckChoice
          on={withFindings}
          count={hasFindings ? counts.withFindings : null}
          onChange={(on) => setFilter({ withFindings: on })}
        >
          With findings
        </CheckChoice>
      </fieldset>
      <LinkKindFilter />
    </SidePanel>
  );
}

function changed<Item>(items: ReadonlySet<Item>, item: Item, on: boolean): ReadonlySet<Item> {
  const rest = [...items].filter((each) => each !== item);
  return new Set(on ? [...rest, item] : rest);
}
