/** A link that selects a role or family: a real address, so that it can be opened elsewhere and copied. */
import type { MouseEvent, ReactNode } from 'react';
import { useAddress } from '../store/address.ts';
import type { Subject } from '../store/choices.ts';
import { useActions } from '../store/store-context.tsx';

interface SubjectLinkProps {
  readonly subject: Subject;
  /** Called once the subject is selected on this page. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

export function SubjectLink({ subject, onFollow, children }: SubjectLinkProps) {
  const address = useAddress({ subject });
  const { find } = useActions();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    find(subject);
    onFollow?.();
  };
  return (
    <a href={address} onClick={follow}>
      {children}
    </a>
  );
}
