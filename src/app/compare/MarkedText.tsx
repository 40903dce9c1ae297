/** Words in which those that changed are marked, for the eye, for screen readers and on paper. */
import { Fragment } from 'react';
import type { MarkedWords } from '../../graph/comparison/comparison.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly words: readonly MarkedWords[];
  /** Words that the next role says otherwise, instead of words that the one before did not say. */
  readonly leaves?: boolean;
}

export function MarkedText({ words, leaves = false }: MarkedTextProps) {
  return words.map(({ text, changed }, place) => {
    if (!changed) return text;
    const marked = text.trimEnd();
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs never move within their text
      <Fragment key={place}>
        <mark className={leaves ? styles.leaves : styles.comes}>{marked}</mark>
        {text.slice(marked.length)}
      </Fragment>
    );
  });
}
