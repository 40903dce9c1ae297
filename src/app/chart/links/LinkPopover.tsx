/** Shows the sentence that a clicked link rests on, at the place of the click; moves along when the chart does. */
import { ViewportPortal } from '@xyflow/react';
import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { LinkEvidence } from '../../details/LinkEvidence.tsx';
import { linkKindWords } from '../../details/link-words.ts';
import type { PickedLink } from '../../store/choices.ts';
import { linkIndex, nameOf, subjectOf } from '../../store/derived.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import styles from './LinkPopover.module.css';

export function LinkPopover({ picked }: { readonly picked: PickedLink }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { pickLink } = useActions();
  const link = linkIndex(graph).get(picked.rests);
  if (!link) return null;
  // Of one role on a path, where a document says it of all roles of a family.
  const family = link.from === picked.from ? null : nameOf(graph, link.from);
  const close = () => pickLink(null);
  return (
    <Popover.Root open onOpenChange={(open) => open || close()}>
      <ViewportPortal>
        <Popover.Anchor className={styles.anchor} style={{ transform: `translate(${picked.x}px, ${picked.y}px)` }} />
      </ViewportPortal>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          aria-label={linkKindWords(link)}
          sideOffset={10}
          collisionPadding={12}
          updatePositionStrategy="always"
        >
          <header className={styles.header}>
            <h2 className={styles.kind}>{linkKindWords(link)}</h2>
            <IconButton label="Close" onClick={close}>
              <X aria-hidden />
            </IconButton>
          </header>
          <p className={styles.ends}>
            <End id={picked.from} fallback={link.text} />
            <span>→</span>
            <End id={picked.to} fallback={link.text} />
          </p>
          {family !== null && <p className={styles.family}>Said of the whole family {family}:</p>}
          <LinkEvidence link={link} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** One end of the link, as a button that selects it. */
function End({ id, fallback }: { readonly id: string | null; readonly fallback: string }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { find } = useActions();
  const subject = subjectOf(graph, id);
  if (subject === null) return <span>{fallback}</span>;
  return (
    <Button className={styles.end} onClick={() => find(subject)}>
      {nameOf(graph, id)}
    </Button>
  );
}
