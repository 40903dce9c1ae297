/**
 * The results of a search, one under the other, and a look at the one that would be chosen. Keys are the box's business;
 * fetched when someone first comes to it.
 */
import { SquareTerminal } from 'lucide-react';
import { useEffect } from 'react';
import type { Command } from '../keyboard/command.ts';
import { HitPreview } from './HitPreview.tsx';
import { HitWords } from './HitWords.tsx';
import { isHit, type Option } from './option.ts';
import styles from './SearchResults.module.css';

interface SearchResultsProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly optionId: (index: number) => string;
  /** Nothing matches; else null. */
  readonly nothing: string | null;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (option: Option) => void;
}

export function SearchResults(props: SearchResultsProps) {
  const { id, options, active, optionId, nothing, onPoint, onChoose } = props;
  const chosen = options[active];
  const activeId = optionId(active);
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <>
      {chosen && isHit(chosen) && <HitPreview hit={chosen} />}
      <div id={id} role="listbox" aria-label="Results" className={styles.list}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of its options
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, aria-activedescendant points here
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={styles.hit}
            onPointerMove={() => onPoint(index)}
            onClick={() => onChoose(option)}
          >
            {isHit(option) ? <HitWords hit={option} /> : <CommandWords command={option} />}
          </div>
        ))}
      </div>
      {nothing !== null && <p className={styles.none}>{nothing}</p>}
    </>
  );
}

function CommandWords({ command: { words, keys } }: { readonly command: Command }) {
  const [key] = keys;
  return (
    <span className={styles.command}>
      <SquareTerminal aria-hidden size={15} />
      <span>{words}</span>
      {key && <kbd className={styles.shortcut}>{key.shown}</kbd>}
    </span>
  );
}
