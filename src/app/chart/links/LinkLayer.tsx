/**
 * All links in one SVG under the cards, painted from the drawing, with a hit area of 12 px on the screen each.
 * The subject's links are painted last and marked; while something is selected the others step back.
 */
import { type MouseEvent, memo, useMemo } from 'react';
import { cutDashes } from '../../../drawing/cut-dashes.ts';
import type { LinkDrawing, Shape } from '../../../drawing/drawing.ts';
import { highlightLink } from '../../../drawing/highlight.ts';
import { pathData } from '../../../drawing/paint-svg.ts';
import type { Palette } from '../../../drawing/palette.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import { unfadedOf } from '../../store/shown.ts';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { useFading } from '../motion/move-cards.tsx';
import { usePalette } from '../palette-context.tsx';
import { useHoveredCard } from '../pointing/hovered-card.ts';
import { Shapes } from '../Shapes.tsx';
import styles from './LinkLayer.module.css';
import { passes, passingStrength, type Standing, standingOf } from './link-standing.ts';
import { pickedLink } from './picked-link.ts';

interface LinkLayerProps {
  readonly picture: Picture;
  /** The links of the part that is in sight. */
  readonly links: readonly LinkDrawing[];
  /** That part: what of a link lies outside is not painted, or a link across the chart would make the layer as large. */
  readonly region: Box;
  /** Turns a place on the screen into one on the chart's plane. */
  readonly toPlane: (place: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
}

export const LinkLayer = memo(function LinkLayer({ picture, links: inSight, region, toPlane }: LinkLayerProps) {
  const palette = usePalette();
  const hiddenStyles = useChoices((choices) => choices.hiddenStyles);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const picked = useChoices((choices) => choices.link?.id ?? null);
  const unfaded = useChoices(unfadedOf);
  const hovered = useHoveredCard();
  const { pickLink } = useActions();
  const layer = useFading<SVGSVGElement>(picture.drawing);

  const shown = useMemo(() => inSight.filter(({ style }) => !hiddenStyles.has(style)), [inSight, hiddenStyles]);
  const passing = useMemo(() => new Set(shown.filter((link) => passes(link, region))), [shown, region]);
  const strength = passingStrength(passing.size);
  const links = useMemo(() => {
    const standingIn = standingOf(pictureIndex(picture), { subject, picked, hovered, unfaded });
    return shown
      .map((link) => {
        const plainly = standingIn(link);
        const standing: Standing = plainly === 'plain' && passing.has(link) ? 'passing' : plainly;
        const shapes = standing === 'marked' ? highlightLink(link) : link.shapes;
        return { link, standing, shapes: cutDashes(shapes, region) };
      })
      .sort((one, other) => layers[one.standing] - layers[other.standing]);
  }, [picture, shown, passing, region, subject, picked, hovered, unfaded]);

  const pick = useMemo(
    () => (id: string, event: MouseEvent) => {
      const place = toPlane({ x: event.clientX, y: event.clientY });
      pickLink(pickedLink(picture, id, place));
    },
    [picture, toPlane, pickLink],
  );

  return (
    // Links are told in the cards' names and in the details; the SVG is for the eye and the pointer.
    <svg
      ref={layer}
      className={styles.links}
      width={region.width}
      height={region.height}
      viewBox={`${region.x} ${region.y} ${region.width} ${region.height}`}
      style={{ left: region.x, top: region.y }}
      aria-hidden="true"
    >
      {links.map(({ link, standing, shapes }) => (
        <OneLink
          key={link.id}
          link={link}
          standing={standing}
          strength={standing === 'passing' ? strength : undefined}
          shapes={shapes}
          palette={palette}
          onPick={pick}
        />
      ))}
    </svg>
  );
});

const layers: Readonly<Record<Standing, number>> = { receding: 0, passing: 0, plain: 1, hovered: 2, marked: 3 };

interface OneLinkProps {
  readonly link: LinkDrawing;
  readonly standing: Standing;
  /** The opacity, where the standing alone does not say it. */
  readonly strength: number | undefined;
  readonly shapes: readonly Shape[];
  readonly palette: Palette;
  readonly onPick: (id: string, event: MouseEvent) => void;
}

const OneLink = memo(function OneLink({ link, standing, strength, shapes, palette, onPick }: OneLinkProps) {
  const course = useMemo(() => pathData(link.line), [link]);
  return (
    // By keyboard and screen reader the same sentence is reached from the detail panel.
    // biome-ignore lint/a11y/noStaticElementInteractions: the SVG is hidden from screen readers
    <g
      data-link={link.id}
      data-standing={standing}
      strokeOpacity={strength}
      fillOpacity={strength}
      className={styles.link}
      onClick={(event) => onPick(link.id, event)}
    >
      <path d={course} className={styles.glow} />
      <Shapes shapes={shapes} palette={palette} />
      <path d={course} className={styles.hit} />
    </g>
  );
});
