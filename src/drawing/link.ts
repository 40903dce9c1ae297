/**
 * Draws links. Kinds are told apart without colour: by width, by dashes and by what the line ends in.
 * Knows styles and routes, nothing of roles.
 */
import type { Box, PositionedLink } from '../layout/positioned-view.ts';
import type { LinkStyle, ViewLink } from '../view/view.ts';
import type { LinkDrawing, Paint, PathStep, Shape, Stroke } from './drawing.ts';
import { arrivalDirection, endBefore, reversed, reversedPath, roundedLine, softLine } from './route.ts';

export interface LinkLook {
  readonly paint: Paint;
  readonly width: number;
  readonly dash: readonly number[];
  /** `arrow`: open, `size` px long; `dot`: a disc, `size` px wide, at the manager's end; `ring`: a hollow one. */
  readonly end: 'arrow' | 'dot' | 'ring';
  readonly size: number;
}

const looks: Readonly<Record<LinkStyle, LinkLook>> = {
  'next-step': { paint: 'accent', width: 2.5, dash: [], end: 'arrow', size: 7 },
  'level-step': { paint: 'level', width: 1.5, dash: [], end: 'arrow', size: 5.5 },
  'reports-to': { paint: 'reporting', width: 1.5, dash: [5, 4], end: 'dot', size: 5 },
  'undefined-step': { paint: 'level', width: 2, dash: [0.01, 4.5], end: 'arrow', size: 5.5 },
};
/** How a kind of link is told apart. */
export function linkLook(style: LinkStyle): Readonly<LinkLook> {
  return looks[style];
}

/** A second manager. */
const dottedReporting: LinkLook = { paint: 'reporting', width: 1.5, dash: [0.01, 4], end: 'ring', size: 5 };

/** What stays free between the end of a link and the card it leads to, in px. */
export const linkGap = 2.5;
const cornerRadius = 8;
const ringWidth = 1.25;

/** In words, for tooltips, legends and assistive technology. */
export const linkStyleNames: Readonly<Record<LinkStyle, string>> = {
  'next-step': 'Next step',
  'level-step': 'Level',
  'reports-to': 'Reports to',
  'undefined-step': 'Not defined yet',
};
/** What the dotted ones of the reporting lines are. */
export const secondManagerName = 'Second manager';

/**
 * A link from box to box along its route. The line starts at the border of the one (a route may begin inside it) and
 * its end stands `linkGap` px before the border of the other; a box that is not known leaves the route as it is.
 */
export function drawLink(
  link: Pick<ViewLink, 'id' | 'style' | 'from' | 'to' | 'dotted'>,
  route: Pick<PositionedLink, 'points' | 'course'>,
  ends: { readonly from: Box | null; readonly to: Box | null; readonly title: string },
): LinkDrawing {
  const look = link.dotted && link.style === 'reports-to' ? dottedReporting : looks[link.style];
  const reach = look.end === 'arrow' ? look.width / 2 : look.size / 2 + (look.end === 'ring' ? ringWidth / 2 : 0);
  const started = ends.from === null ? route.points : reversed(endBefore(reversed(route.points), ends.from, 0));
  const points = ends.to === null ? started : endBefore(started, ends.to, linkGap + reach);
  // A broad line ends a little before the arrow's tip, or its corners would show beside it.
  const course = ends.to === null ? started : endBefore(started, ends.to, linkGap + reach + look.width * 0.4);
  const line = route.course === 'curved' ? softLine(course) : roundedLine(course, cornerRadius, look.size + 1);
  // Lines to one manager share their way there: dashes counted from that end lie upon each other and stay dashes.
  const dashed = link.style === 'reports-to' ? reversedPath(line) : line;
  const stroke: Stroke = {
    paint: look.paint,
    width: look.width,
    dash: look.dash,
    cap: look.dash.length > 0 && look.dash[0] !== 5 ? 'round' : 'butt',
  };
  return {
    id: link.id,
    style: link.style,
    dotted: link.dotted,
    from: link.from,
    to: link.to,
    title: ends.title,
    route,
    line,
    shapes: [{ kind: 'path', steps: dashed, fill: null, stroke }, ...endShapes(points, look)],
  };
}

function endShapes(points: PositionedLink['points'], look: LinkLook): readonly Shape[] {
  const tip = points[points.length - 1];
  if (tip === undefined) return [];
  const solid: Stroke = { paint: look.paint, width: look.width, dash: [], cap: 'round' };
  if (look.end !== 'arrow') {
    const half = look.size / 2;
    const box = { x: tip.x - half, y: tip.y - half, width: look.size, height: look.size, radius: half };
    const isDot = look.end === 'dot';
    return [
      {
        kind: 'rect',
        ...box,
        fill: isDot ? look.paint : 'background',
        stroke: isDot ? null : { ...solid, width: ringWidth },
      },
    ];
  }
  const { x: dx, y: dy } = arrivalDirection(points);
  const spread = 0.68;
  const barb = (side: 1 | -1): PathStep & { to: 'move' | 'line' } => ({
    to: side === 1 ? 'move' : 'line',
    x: tip.x - look.size * (dx + side * spread * dy),
    y: tip.y - look.size * (dy - side * spread * dx),
  });
  const steps: readonly PathStep[] = [barb(1), { to: 'line', x: tip.x, y: tip.y }, barb(-1)];
  return [{ kind: 'path', steps, fill: null, stroke: { ...solid, width: Math.min(look.width, 2.25) } }];
}

/** A short piece of a link's line, for a legend: `width` px wide, around the height `y`. */
export function drawLinkSample(
  style: LinkStyle,
  x: number,
  y: number,
  width: number,
  dotted = false,
): readonly Shape[] {
  const route = {
    points: [
      { x, y },
      { x: x + width, y },
    ],
    course: 'straight',
  } as const;
  return drawLink({ id: style, style, from: '', to: '', dotted }, route, { from: null, to: null, title: '' }).shapes;
}
