/** A small rounded label; with a `hint` it is a button whose explanation shows on hover, focus and touch. */
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'estimate';
  /** Why it says so, for a reader who asks. */
  readonly hint?: ReactNode;
}

export function Chip({ children, tone = 'plain', hint }: ChipProps) {
  const className = `${styles.chip} ${styles[tone]}`;
  if (!hint) return <span className={className}>{children}</span>;
  return (
    <Popover.Root>
      <Popover.Trigger className={`${className} ${styles.asks}`} {...(typeof hint === 'string' && { title: hint })}>
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.hint} sideOffset={6} collisionPadding={12} aria-label="Why">
          {hint}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
