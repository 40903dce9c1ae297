/**
 * The search box: a combobox after the ARIA Authoring Practices, with the results in a list under it.
 * Its keys are in `keyboard/search-command.ts`; Escape goes back to where one was.
 */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { hoverCard } from '../chart/pointing/hovered-card.ts';
import { focusDetails } from '../details/focus-details.ts';
import { chartHandle } from '../keyboard/chart-handle.ts';
import { searchBoxId, searchKey } from '../keyboard/search-command.ts';
import { useActions, useChoicesStore } from '../store/store-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { isHit, type Option } from './option.ts';
import styles from './SearchBox.module.css';
import { useFoundCommands } from './use-found-commands.ts';
import { useHits } from './use-hits.ts';

const SearchResults = lazy(() => import('./SearchResults.tsx').then((module) => ({ default: module.SearchResults })));

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const hits = useHits(query, isOpen);
  const store = useChoicesStore();
  const { find } = useActions();
  const found = useFoundCommands(query, isOpen);
  // Commands come after roles and families and before lines of lists, which are many; after “>” there are only commands.
  const hitsShown = query.trim().startsWith('>') ? [] : (hits ?? []);
  const lines = hitsShown.filter(({ kind }) => kind === 'requirement');
  const options: readonly Option[] = [...hitsShown.filter((hit) => !lines.includes(hit)), ...found, ...lines];
  const chosen = options[active];

  // The card of the result that one looks at is marked on the chart, where it is in sight.
  const previewed = isOpen && chosen && isHit(chosen) ? chosen.subject.id : null;
  useEffect(() => hoverCard(previewed), [previewed]);

  const hasQuery = query.trim() !== '';
  const isListed = isOpen && hasQuery && hits !== null;
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setOpen(false);
    setQuery('');
    setActive(0);
  };
  const goBack = () => {
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    else input.current?.blur();
  };
  const choose = (option: Option) => {
    close();
    if (!isHit(option)) {
      // First, so that a command may take the focus elsewhere.
      goBack();
      option.run({ store, chart: chartHandle() });
      return;
    }
    find(option.subject, option.kind === 'requirement' ? 'requirements' : undefined);
    focusDetails();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While composing (Japanese, Chinese, accents), Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const count = options.length;
    if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count);
    else if (event.key === 'Enter' && isListed) {
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape') {
      close();
      goBack();
    } else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search}>
      <Search aria-hidden className={styles.icon} />
      <input
        ref={input}
        id={searchBoxId}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Find a role, family or requirement"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed && options.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Find a role, family or requirement"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget;
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {!hasQuery && <kbd className={styles.key}>{searchKey.shown}</kbd>}
      {(isOpen || hasQuery) && (
        <IconButton
          label="Close the search"
          className={styles.close ?? ''}
          data-empty={!hasQuery}
          // Those who go by keyboard have Escape for it.
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            close();
            goBack();
          }}
        >
          <X aria-hidden />
        </IconButton>
      )}
      {/* Pressing the mouse on the list must not take the focus from the box before the click arrives. */}
      <div className={styles.results} hidden={!isListed} onPointerDown={(event) => event.preventDefault()}>
        {isListed && (
          <Suspense fallback={null}>
            <SearchResults
              id={listId}
              options={options}
              active={active}
              optionId={optionId}
              nothing={
                options.length === 0
                  ? `Nothing matches “${query.trim()}”. Try a word of a title, a family’s name, or an acronym such as CSM.`
                  : null
              }
              onPoint={setActive}
              onChoose={choose}
            />
          </Suspense>
        )}
      </div>
      <VisuallyHidden>
        <output aria-live="polite">
          {isListed && (options.length === 1 ? '1 result' : `${options.length} results`)}
        </output>
      </VisuallyHidden>
    </search>
  );
}
