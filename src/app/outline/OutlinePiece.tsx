/** Some families of the outline; those of a long one are in the page only while they are near what is in sight. */
import { useRef } from 'react';
import type { OutlineFamily as Family } from '../../view/select-outline.ts';
import { useNear } from '../ui/use-near.ts';
import { OutlineFamily } from './OutlineFamily.tsx';

/** Px; what a closed family and a role take before they were in the page. */
const usualHeights = { family: 41, role: 84 };

interface OutlinePieceProps {
  readonly families: readonly Family[];
  readonly isOpen: (key: string) => boolean;
  readonly onOpen: (key: string, open: boolean) => void;
  /** Id of what is selected. */
  readonly subject: string | null;
  readonly unfaded: ReadonlySet<string> | null;
  /** True where it must be in the page whatever is in sight. */
  readonly isWhole: boolean;
}

export function OutlinePiece({ families, isOpen, onOpen, subject, unfaded, isWhole }: OutlinePieceProps) {
  const piece = useRef<HTMLDivElement>(null);
  const roles = families.reduce((sum, { key, cards }) => sum + (isOpen(key) ? cards.length : 0), 0);
  const usualHeight = families.length * usualHeights.family + roles * usualHeights.role;
  const { isNear, height } = useNear(piece, { usualHeight, isAlways: isWhole });
  if (!isNear) return <div ref={piece} style={{ height }} aria-hidden="true" />;
  return (
    <div ref={piece}>
      {families.map((family) => (
        <OutlineFamily
          key={family.key}
          family={family}
          isOpen={isOpen(family.key)}
          onOpen={onOpen}
          subject={family.id === subject || family.cards.some(({ id }) => id === subject) ? subject : null}
          unfaded={unfaded}
        />
      ))}
    </div>
  );
}
