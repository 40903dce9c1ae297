/** The panel beside the chart (on small screens a sheet under it) about the selected role or family. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { graphIndex } from '../../graph/graph-index.ts';
import { focusCard } from '../chart/cards/cursor-card.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './DetailPanel.module.css';
import { FamilyDetails } from './FamilyDetails.tsx';
import { takeFocus } from './focus-details.ts';
import { RoleDetails } from './RoleDetails.tsx';

export function DetailPanel() {
  const graph = useChoices((choices) => choices.documents.graph);
  const subject = useChoices((choices) => choices.subject);
  if (subject === null) return null;
  const { role, family } = graphIndex(graph);
  if (subject.kind === 'role') {
    const found = role(subject.id);
    return (
      <Panel key={subject.id} name={found?.title ?? 'Role'}>
        {found ? <RoleDetails role={found} /> : <Gone />}
      </Panel>
    );
  }
  const found = family(subject.id);
  return (
    <Panel key={subject.id} name={found?.name ?? 'Job family'}>
      {found ? <FamilyDetails family={found} /> : <Gone />}
    </Panel>
  );
}

/** The frame: closes with Escape or the button and then gives the focus back to the card. */
function Panel({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { select } = useActions();
  const subject = useChoices((choices) => choices.subject);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    announce(`${name}: details are open.`);
    takeFocus();
  }, [name]);
  const close = () => {
    const hadFocus = panel.current?.contains(document.activeElement) ?? false;
    select(null);
    if (hadFocus && subject) focusCard(subject.id);
  };
  return (
    <Sheet
      ref={panel}
      className={styles.panel}
      labelledBy="details-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <IconButton label="Close the details" className={styles.close ?? ''} onClick={close}>
        <X aria-hidden />
      </IconButton>
      <div className={styles.scroll}>
        <h2 id="details-title" tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        {children}
      </div>
    </Sheet>
  );
}

function Gone() {
  return <p className={styles.gone}>The documents do not hold this any more.</p>;
}
