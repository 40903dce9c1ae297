/** What a role lists that the one before it on a route does not: counted, and in full when unfolded. */
import { freshHeading, sectionNames } from '../../formats/comparison-words.ts';
import type { ComparedRow } from '../../graph/comparison/comparison.ts';
import { countNewRequirements, type News, whatsNew } from '../../graph/comparison/whats-new.ts';
import type { Hop } from '../../graph/paths/route.ts';
import { MarkedText } from '../compare/MarkedText.tsx';
import { useChoices } from '../store/store-context.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './HopNews.module.css';

export function HopNews({ hop, isWhole }: { readonly hop: Hop; readonly isWhole: boolean }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const news = whatsNew(graph, hop.from, hop.to);
  if (news === null) return <p className={styles.nothing}>No document describes it, so what it lists is not known.</p>;
  if (news.every(({ fresh, reworded }) => fresh.length + reworded.length === 0))
    return <p className={styles.nothing}>Nothing that is listed for it is new.</p>;
  if (isWhole) return <NewsLists news={news} />;
  return (
    <Disclosure summary={summaryOf(news)}>
      <NewsLists news={news} />
    </Disclosure>
  );
}

/** `3 new requirements, 12 new items in all`; a reader who plans looks for the requirements first. */
function summaryOf(news: News): string {
  const requirements = countNewRequirements(news) ?? 0;
  const all = news.reduce((sum, { fresh, reworded }) => sum + fresh.length + reworded.length, 0);
  const rest = all - requirements;
  const words = requirements === 0 ? 'No new requirements' : `${counted(requirements, 'requirement')} new or raised`;
  return rest === 0 ? words : `${words}, ${rest} more new`;
}

function NewsLists({ news }: { readonly news: News }) {
  return news.map(({ section, fresh, reworded }) => (
    <div key={section} className={styles.lists}>
      {fresh.length > 0 && (
        <>
          <h4 className={styles.heading}>
            {freshHeading(section)} <span className={styles.count}>{fresh.length}</span>
          </h4>
          <NewsList rows={fresh} />
        </>
      )}
      {reworded.length > 0 && (
        <>
          <h4 className={styles.heading}>
            {sectionNames[section]}, reworded or raised <span className={styles.count}>{reworded.length}</span>
          </h4>
          <NewsList rows={reworded} />
        </>
      )}
    </div>
  ));
}

function NewsList({ rows }: { readonly rows: readonly ComparedRow[] }) {
  return (
    <ul className={styles.items}>
      {rows.map(({ cells }) => {
        const cell = cells.at(-1);
        if (!cell) return null;
        const { path, line } = cell.item.source;
        return (
          <li key={`${path}:${line}:${cell.item.text}`}>
            <MarkedText words={cell.words} />
          </li>
        );
      })}
    </ul>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
