/** One card of the chart as React Flow's node: a button that paints the card's own shapes. */
import type { Node, NodeProps } from '@xyflow/react';
import { memo, useMemo, useSyncExternalStore } from 'react';
import { foldBox } from '../../../drawing/card.ts';
import { drawCardFacts } from '../../../drawing/card-at.ts';
import type { CardDrawing, Shape } from '../../../drawing/drawing.ts';
import { highlightCard } from '../../../drawing/highlight.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import type { ViewCard } from '../../../view/view.ts';
import { useChoose } from '../../details/use-choose.ts';
import { knownFindings, watchFindings } from '../../findings/known-findings.ts';
import type { Subject } from '../../store/choices.ts';
import { useFocusOn } from '../../store/focus.ts';
import { unfadedOf } from '../../store/shown.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { useMoving } from '../motion/move-cards.tsx';
import { usePalette } from '../palette-context.tsx';
import { hoverCard, useIsHovered } from '../pointing/hovered-card.ts';
import { Shapes } from '../Shapes.tsx';
import styles from './CardNode.module.css';
import { cardFacts } from './card-facts.ts';
import { useDetail } from './detail-context.tsx';
import { type Emphasis, emphasisOf } from './emphasis.ts';

export type CardNodeData = {
  readonly card: CardDrawing;
  readonly subject: Subject;
  /** The card in a sentence. */
  readonly name: string;
  readonly reports: ViewCard['reports'];
};

export type CardNodeType = Node<CardNodeData, 'card'>;

export const CardNode = memo(function CardNode({ data: { card, subject, name, reports } }: NodeProps<CardNodeType>) {
  const palette = usePalette();
  const emphasis = useChoices((choices) => emphasisOf(choices, card.id));
  const isHovered = useIsHovered(card.id);
  const isFaded = useChoices((choices) => unfadedOf(choices)?.has(card.id) === false);
  const content = useMoving<SVGSVGElement>(card.id, card);
  const shapes = useShapes(card);
  const choose = useChoose();
  const focusOn = useFocusOn();
  return (
    <>
      <svg
        ref={content}
        width={card.width}
        height={card.height}
        aria-hidden="true"
        className={styles.shapes}
        data-faded={isFaded}
      >
        <Shapes shapes={shapes} palette={palette} />
        <Shapes shapes={marksOf(card, emphasis, isHovered)} palette={palette} />
      </svg>
      <button
        type="button"
        className={styles.card}
        data-card={card.id}
        data-emphasis={emphasis}
        aria-label={name}
        aria-pressed={emphasis === 'subject'}
        onClick={(event) => choose(subject, event)}
        onDoubleClick={() => subject.kind === 'role' && focusOn(subject.id)}
        onPointerEnter={() => hoverCard(card.id)}
        onPointerLeave={() => hoverCard(null)}
        onFocus={() => hoverCard(card.id)}
        onBlur={() => hoverCard(null)}
      />
      {reports !== null && reports.direct > 0 && <FoldButton card={card} reports={reports} />}
    </>
  );
});

/** The card as it is shown at the zoom of now. */
function useShapes(card: CardDrawing): readonly Shape[] {
  const detail = useDetail();
  const graph = useChoices(({ documents }) => documents.graph);
  const findings = useSyncExternalStore(watchFindings, () => knownFindings(graph));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found is among the facts
  return useMemo(() => {
    const shapes = card.shapesAt(detail);
    return detail.kind === 'facts' ? [...shapes, ...drawCardFacts(card, cardFacts(graph, card.id))] : shapes;
  }, [card, detail, graph, findings]);
}

const noMarks: readonly Shape[] = [];

function marksOf(card: CardDrawing, emphasis: Emphasis, isHovered: boolean): readonly Shape[] {
  if (emphasis === 'subject') return highlightCard(card, 'selected');
  return emphasis === 'linked' || isHovered ? highlightCard(card, 'hovered') : noMarks;
}

interface FoldButtonProps {
  readonly card: CardDrawing;
  readonly reports: NonNullable<ViewCard['reports']>;
}

/** Folds a manager's reports away and back. Folded, the card's own shapes say how many; the button lies over them. */
function FoldButton({ card, reports: { direct, all, collapsed } }: FoldButtonProps) {
  const { toggleCollapsed } = useActions();
  const box = foldBox(card, all);
  return (
    <button
      type="button"
      className={collapsed ? styles.unfold : styles.fold}
      style={collapsed ? around(box) : undefined}
      aria-expanded={!collapsed}
      aria-label={`Reports of ${card.title}: ${direct} direct, ${all} in all`}
      title={collapsed ? `Show ${all} roles` : `Fold ${all} roles away`}
      onClick={() => toggleCollapsed(card.id)}
    >
      {!collapsed && <span aria-hidden="true">−</span>}
    </button>
  );
}

/** A place to hit, at least 36 px a side, around what is painted in a box. */
function around({ x, y, width, height }: Box) {
  const size = { width: Math.max(36, width), height: Math.max(36, height) };
  return { left: x + (width - size.width) / 2, top: y + (height - size.height) / 2, ...size };
}
