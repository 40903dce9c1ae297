/**
 * A field that holds a role: typed and chosen from a list, as a combobox after the ARIA Authoring Practices.
 * What was chosen stands in the field until something else is chosen; Escape brings it back.
 */
import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { FamilyId, RoleId } from '../../graph/career-graph.ts';
import { nameOf } from '../store/derived.ts';
import { useChoices } from '../store/store-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './RolePicker.module.css';
import type { Hit } from './search-index.ts';
import { useHits } from './use-hits.ts';

interface RolePickerProps {
  readonly label: string;
  /** The label is for screen readers alone. */
  readonly hidesLabel?: boolean;
  readonly chosen: RoleId | FamilyId | null;
  readonly placeholder: string;
  /** Null when the field is emptied. */
  readonly onChoose: (role: RoleId | null) => void;
}

export function RolePicker({ label, hidesLabel = false, chosen, placeholder, onChoose }: RolePickerProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const name = nameOf(graph, chosen) ?? '';
  /** What is typed; null while the field shows what was chosen. */
  const [query, setQuery] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const hits = useHits(query ?? '', isWanted)?.filter(({ kind }) => kind === 'role') ?? null;
  const isListed = query !== null && query.trim() !== '' && hits !== null;
  const optionId = (index: number) => `${id}-${index}`;

  const choose = ({ subject }: Hit) => {
    setQuery(null);
    onChoose(subject.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While composing (Japanese, Chinese, accents), Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing || query === null) return;
    const count = hits?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count);
    else if (event.key === 'Enter' && isListed) {
      const hit = hits[active];
      if (hit) choose(hit);
    } else if (event.key === 'Escape') {
      setQuery(null);
      // The panel that the field stands in stays open.
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={hidesLabel ? undefined : styles.label}>
        {hidesLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <div className={styles.field}>
        <input
          id={id}
          className={styles.input}
          type="text"
          role="combobox"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && hits.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query ?? name}
          onFocus={(event) => {
            setWanted(true);
            event.target.select();
          }}
          onBlur={() => setQuery(null)}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        {chosen !== null && (
          <IconButton label={`Empty: ${label}`} className={styles.empty ?? ''} onClick={() => onChoose(null)}>
            <X aria-hidden />
          </IconButton>
        )}
        {/* Pressing the mouse on the list must not take the focus from the field before the click arrives. */}
        <div className={styles.results} hidden={!isListed} onPointerDown={(event) => event.preventDefault()}>
          <div id={`${id}-list`} role="listbox" aria-label={`Roles: ${label}`} className={styles.list}>
            {isListed &&
              hits.map((hit, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of its options
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant points here
                <div
                  key={hit.id}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === active}
                  className={styles.hit}
                  onPointerMove={() => setActive(index)}
                  onClick={() => choose(hit)}
                >
                  <span className={styles.title}>{hit.title}</span>
                  <span className={styles.facts}>{[hit.facts, hit.why].filter(Boolean).join(' · ')}</span>
                </div>
              ))}
          </div>
          {isListed && hits.length === 0 && <p className={styles.none}>No role matches “{query.trim()}”.</p>}
        </div>
      </div>
    </div>
  );
}
