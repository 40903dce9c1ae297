/**
 * The graph as headings and nested lists: departments, families, roles, and what each role is linked to. What the chart
 * says by places and lines, for who hears the page or reads it from top to bottom.
 */
import { useEffect, useRef } from 'react';
import { markFirstPicture } from '../first-picture.ts';
import { unfadedOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { outlineOf } from '../store/tables.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { inPieces } from './in-pieces.ts';
import styles from './Outline.module.css';
import { OutlinePiece } from './OutlinePiece.tsx';
import { outlineSummary } from './outline-summary.ts';
import { useFamilyInSight } from './use-family-in-sight.ts';

/** With more roles than this, families come folded: their names can then be read in one go. */
const mostUnfolded = 120;
/** An outline of no more roles is in the page as a whole, so that the browser's own search finds everything in it. */
const mostWhole = 400;

export function Outline() {
  const departments = useChoices(outlineOf);
  const title = useChoices((choices) => choices.documents.title);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const unfaded = useChoices(unfadedOf);
  const place = useRef<HTMLElement>(null);
  const roles = departments.reduce((sum, { count }) => sum + count, 0);
  const { all, opened, closed } = useChoices((choices) => choices.outlineFolds);
  const { openInOutline, openAllInOutline } = useActions();
  const areOpen = all ?? roles <= mostUnfolded;
  const isOpen = (key: string) => opened.has(key) || (areOpen && !closed.has(key));
  const openAll = (wanted: boolean) => {
    openAllInOutline(wanted);
    announce(wanted ? 'All families are open.' : 'All families are closed.');
  };
  const inSight = useFamilyInSight(place, departments, (key) => isOpen(key) || openInOutline(key, true));
  useEffect(markFirstPicture, []);
  const summary = outlineSummary(departments);
  useEffect(() => announce(`Outline: ${summary}.`), [summary]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll by keyboard
    <section ref={place} className={styles.place} aria-label="Outline" data-scrolls tabIndex={0}>
      <div className={styles.page}>
        <header className={styles.header}>
          <p className={styles.summary}>
            {title}: {summary}
          </p>
          <Button onClick={() => openAll(true)}>Open all</Button>
          <Button onClick={() => openAll(false)}>Close all</Button>
        </header>
        {departments.map((department) => (
          <section key={department.id} className={styles.department} aria-labelledby={`department ${department.id}`}>
            <h2 id={`department ${department.id}`} className={styles.departmentName}>
              {department.name}
              <span className={styles.count}> · {department.count}</span>
            </h2>
            {inPieces(department.families).map((families) => (
              <OutlinePiece
                key={families[0]?.key}
                families={families}
                isOpen={isOpen}
                onOpen={openInOutline}
                subject={subject}
                unfaded={unfaded}
                isWhole={roles <= mostWhole || families.some(({ key }) => key === inSight)}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
