/** A result in words: what it is, why it is there with the words that matched marked, and whether it is hidden now. */
import { markWords } from '../findings/excerpt.ts';
import { hiddenBecause } from '../store/shown.ts';
import { useChoices } from '../store/store-context.tsx';
import styles from './HitWords.module.css';
import type { Hit } from './search-index.ts';

export function HitWords({ hit }: { readonly hit: Hit }) {
  const hidden = useChoices((choices) => hiddenBecause(choices, hit.subject));
  const isLine = hit.kind === 'requirement';
  const facts = isLine ? `Requirement of ${hit.facts}` : hit.facts;
  return (
    <>
      <span className={isLine ? styles.line : styles.title}>
        <Marked text={isLine ? hit.why : hit.title} terms={hit.terms} />
      </span>
      <span className={styles.facts}>
        {facts}
        {!isLine && hit.why !== '' && (
          <>
            {facts !== '' && ' · '}
            <Marked text={hit.why} terms={hit.terms} />
          </>
        )}
        {hidden !== null && <span className={styles.hidden}>{hidden}</span>}
      </span>
    </>
  );
}

function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return markWords(text, terms).map(({ text: part, marked }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text in their order
    return marked ? <mark key={index}>{part}</mark> : part;
  });
}
