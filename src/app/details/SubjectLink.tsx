/** A link that selects a role or family: a real address, so that it can be opened elsewhere and copied. */
import type { MouseEvent, ReactNode } from 'react';
import { addressOf } from '../store/address.ts';
import type { Subject } from '../store/choices.ts';
import { useActions, useChoices } from '../store/store-context.tsx';

export function SubjectLink({ subject, children }: { readonly subject: Subject; readonly children: ReactNode }) {
  const view = useChoices((choices) => choices.view);
  const { find } = useActions();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    find(subject);
  };
  return (
    <a href={addressOf({ view, subject })} onClick={follow}>
      {children}
    </a>
  );
}
