/**
 * The search box: a combobox after the ARIA Authoring Practices, with the results in a list under it.
 * `/` and Ctrl or Cmd+K come here from anywhere; Escape goes back to where one was.
 */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { hoverCard } from '../chart/hovered-card.ts';
import { focusDetails } from '../details/focus-details.ts';
import { useActions } from '../store/store-context.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { HitPreview } from './HitPreview.tsx';
import { HitWords } from './HitWords.tsx';
import styles from './SearchBox.module.css';
import type { Hit } from './search-index.ts';
import { useHits } from './use-hits.ts';

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const hits = useHits(query, isOpen);
  const { find } = useActions();
  useShortcut(input, cameFrom);
  useEffect(() => {
    if (isOpen) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, listId, active]);

  // The card of the result that one looks at is marked on the chart, where it is in sight.
  const previewed = isOpen ? (hits?.[active]?.subject.id ?? null) : null;
  useEffect(() => hoverCard(previewed), [previewed]);

  const hasQuery = query.trim() !== '';
  const isListed = isOpen && hasQuery && hits !== null;
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setOpen(false);
    setQuery('');
    setActive(0);
  };
  const choose = (hit: Hit) => {
    find(hit.subject, hit.kind === 'requirement' ? 'requirements' : undefined);
    close();
    focusDetails();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While composing (Japanese, Chinese, accents), Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const count = hits?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count);
    else if (event.key === 'Enter' && isListed) {
      const hit = hits[active];
      if (hit) choose(hit);
    } else if (event.key === 'Escape') {
      close();
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
      else input.current?.blur();
    } else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search}>
      <Search aria-hidden className={styles.icon} />
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Find a role, family or requirement"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed && hits.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Find a role, family or requirement"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {!hasQuery && <kbd className={styles.key}>{isMac ? '⌘K' : 'Ctrl K'}</kbd>}
      {/* Pressing the mouse on the list must not take the focus from the box before the click arrives. */}
      <div className={styles.results} hidden={!isListed} onPointerDown={(event) => event.preventDefault()}>
        {isListed && hits[active] && <HitPreview hit={hits[active]} />}
        <div id={listId} role="listbox" aria-label="Results" className={styles.list}>
          {isListed &&
            hits.map((hit, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of its options
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, aria-activedescendant points here
              <div
                key={hit.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                className={styles.hit}
                onPointerMove={() => setActive(index)}
                onClick={() => choose(hit)}
              >
                <HitWords hit={hit} />
              </div>
            ))}
        </div>
        {isListed && hits.length === 0 && (
          <p className={styles.none}>
            Nothing matches “{query.trim()}”. Try a word of a title, a family’s name, or an acronym such as CSM.
          </p>
        )}
      </div>
      <VisuallyHidden>
        <output aria-live="polite">{isListed && (hits.length === 1 ? '1 result' : `${hits.length} results`)}</output>
      </VisuallyHidden>
    </search>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `/`, Ctrl+K and Cmd+K put the focus into the box and remember where it was; `/` only while nobody is typing. */
function useShortcut(
  input: React.RefObject<HTMLInputElement | null>,
  cameFrom: React.RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (event.isComposing || !(isCommand || isSlash) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (document.activeElement !== input.current && document.activeElement instanceof HTMLElement) {
        cameFrom.current = document.activeElement;
      }
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input, cameFrom]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
