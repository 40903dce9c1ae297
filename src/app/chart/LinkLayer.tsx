/**
 * All links in one SVG under the cards, painted from the drawing, with a hit area of 12 px on the screen each.
 * The subject's links are painted last and marked; while something is selected the others step back.
 */
import { type MouseEvent, memo, useMemo } from 'react';
import type { Drawing, LinkDrawing } from '../../drawing/drawing.ts';
import { highlightLink } from '../../drawing/highlight.ts';
import { pathData } from '../../drawing/paint-svg.ts';
import type { Palette } from '../../drawing/palette.ts';
import { unfadedOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { useHoveredCard } from './hovered-card.ts';
import styles from './LinkLayer.module.css';
import { useFading } from './move-cards.tsx';
import { usePalette } from './palette-context.tsx';
import { Shapes } from './Shapes.tsx';

type Standing = 'plain' | 'marked' | 'hovered' | 'receding';

interface LinkLayerProps {
  readonly drawing: Drawing;
  /** Turns a place on the screen into one on the chart's plane. */
  readonly toPlane: (place: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
}

export const LinkLayer = memo(function LinkLayer({ drawing, toPlane }: LinkLayerProps) {
  const palette = usePalette();
  const hiddenStyles = useChoices((choices) => choices.hiddenStyles);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const picked = useChoices((choices) => choices.link?.id ?? null);
  const unfaded = useChoices(unfadedOf);
  const hovered = useHoveredCard();
  const { pickLink } = useActions();
  const layer = useFading<SVGSVGElement>(drawing);

  const links = useMemo(() => {
    const standing = standingOf(drawing.links, subject, picked, hovered, unfaded);
    return drawing.links
      .filter(({ style }) => !hiddenStyles.has(style))
      .map((link) => ({ link, standing: standing(link) }))
      .sort((one, other) => layers[one.standing] - layers[other.standing]);
  }, [drawing, hiddenStyles, subject, picked, hovered, unfaded]);

  const pick = useMemo(
    () => (id: string, event: MouseEvent) => {
      const place = toPlane({ x: event.clientX, y: event.clientY });
      pickLink({ id, x: place.x, y: place.y });
    },
    [toPlane, pickLink],
  );

  return (
    // Links are told in the cards' names and in the details; the SVG is for the eye and the pointer.
    <svg ref={layer} className={styles.links} width={drawing.width} height={drawing.height} aria-hidden="true">
      {links.map(({ link, standing }) => (
        <OneLink key={link.id} link={link} standing={standing} palette={palette} onPick={pick} />
      ))}
    </svg>
  );
});

const layers: Readonly<Record<Standing, number>> = { receding: 0, plain: 1, hovered: 2, marked: 3 };

/**
 * A link is marked when it is picked, or, while none is picked, when one of its ends is the subject. Links of faded
 * cards step back with them.
 */
function standingOf(
  links: readonly LinkDrawing[],
  subject: string | null,
  picked: string | null,
  hovered: string | null,
  unfaded: ReadonlySet<string> | null,
): (link: LinkDrawing) => Standing {
  const isMarked = (link: LinkDrawing) =>
    picked === null ? link.from === subject || link.to === subject : link.id === picked;
  const anyMarked = links.some(isMarked);
  return (link) => {
    if (isMarked(link)) return 'marked';
    if (hovered !== null && (link.from === hovered || link.to === hovered)) return 'hovered';
    if (unfaded !== null && !(unfaded.has(link.from) && unfaded.has(link.to))) return 'receding';
    return anyMarked ? 'receding' : 'plain';
  };
}

interface OneLinkProps {
  readonly link: LinkDrawing;
  readonly standing: Standing;
  readonly palette: Palette;
  readonly onPick: (id: string, event: MouseEvent) => void;
}

const OneLink = memo(function OneLink({ link, standing, palette, onPick }: OneLinkProps) {
  const course = useMemo(() => pathData(link.line), [link]);
  return (
    // By keyboard and screen reader the same sentence is reached from the detail panel.
    // biome-ignore lint/a11y/noStaticElementInteractions: the SVG is hidden from screen readers
    <g data-link={link.id} data-standing={standing} className={styles.link} onClick={(event) => onPick(link.id, event)}>
      <path d={course} className={styles.glow} />
      <Shapes shapes={standing === 'marked' ? highlightLink(link) : link.shapes} palette={palette} />
      <path d={course} className={styles.hit} />
    </g>
  );
});
