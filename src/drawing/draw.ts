/**
 * The stage's verb: what a view says and where a layout put it, as shapes and lines of text.
 */
import type { Box, PositionedBand, PositionedView } from '../layout/positioned-view.ts';
import type { LinkStyle, View } from '../view/view.ts';
import { drawBand, drawColumnLabel, drawDepartmentLabel, drawLaneLabel } from './band.ts';
import { describeCard, drawCard } from './card.ts';
import { drawCardAt } from './card-at.ts';
import { plainDetail } from './detail.ts';
import type { CardDrawing, Drawing, LabelDrawing, LinkDrawing } from './drawing.ts';
import { drawLink, linkStyleNames } from './link.ts';
import { once } from './once.ts';
import { readableText } from './readable-text.ts';

/** Quiet links below, stated steps on top. */
const paintOrder: readonly LinkStyle[] = ['reports-to', 'level-step', 'undefined-step', 'next-step'];

/**
 * Draws a view where the layout has placed it; what was placed but is not in the view is left out. The shapes of a card
 * and of a link are made when they are first read, so that a chart of thousands is there at once.
 */
export function draw(view: View, positioned: PositionedView): Drawing {
  const pieces = drawInPieces(view, positioned);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

/** The same, for who has to answer a reader meanwhile and pauses between the pieces. */
export function* drawInPieces(view: View, positioned: PositionedView): Generator<undefined, Drawing> {
  const cards = drawCards(view, positioned);
  yield;
  const links = drawLinks(view, positioned);
  yield;
  return {
    width: positioned.width,
    height: positioned.height,
    ground: positioned.bands.flatMap(drawBand),
    labels: drawLabels(view, positioned),
    links,
    cards,
  };
}

function drawCards(view: View, positioned: PositionedView): readonly CardDrawing[] {
  const cards = byId(view.cards);
  const departments = byId(view.departments);
  return positioned.cards.flatMap(({ id, x, y, width, height }): CardDrawing[] => {
    const card = cards.get(id);
    if (card === undefined) return [];
    const department = departments.get(card.department);
    const frame = {
      width,
      height,
      department: department?.index ?? 0,
      departmentName: department?.name ?? '',
      namesDepartment: view.kind !== 'progression' && department !== undefined,
    };
    const title = readableText(card.title);
    const description = describeCard(card, frame.departmentName);
    const shapes = once(() => drawCard(card, frame));
    return [
      {
        ...{ id, x, y, width, height, title, description },
        get shapes() {
          return shapes();
        },
        shapesAt: (detail) => (detail === plainDetail ? shapes() : drawCardAt(card, frame, detail)),
      },
    ];
  });
}

function drawLabels(view: View, positioned: PositionedView): readonly LabelDrawing[] {
  const departments = byId(view.departments);
  const columns = byId(view.kind === 'progression' ? view.columns : []);
  const lanes = byId(view.kind === 'progression' ? view.lanes : []);
  return positioned.bands.flatMap((band) => {
    const labels: LabelDrawing[] = [];
    const families = new Set<string>();
    for (const lane of band.lanes) {
      const said = lanes.get(lane.id);
      if (said !== undefined) labels.push(drawLaneLabel(said, lane, band));
    }
    for (const column of band.columns) {
      const said = columns.get(column.id);
      if (said === undefined) continue;
      if (said.family !== null) families.add(said.family);
      labels.push(drawColumnLabel(said, column, band, departments.get(said.department)?.index ?? 0));
    }
    const department = departments.get(band.department);
    if (department === undefined) return labels;
    return [drawDepartmentLabel(department, band, countInWords(band, families.size)), ...labels];
  });
}

function countInWords(band: PositionedBand, families: number): string {
  if (band.kind === 'loose') return 'no reporting line stated';
  if (families === 0) return '';
  return `${families} ${families === 1 ? 'family' : 'families'}`;
}

function drawLinks(view: View, positioned: PositionedView): readonly LinkDrawing[] {
  const links = byId(view.links);
  const columns = view.kind === 'progression' ? view.columns : [];
  const boxes = new Map<string, Box>(positioned.cards.map((card) => [card.id, card]));
  // A step said of a whole family starts or ends at its name.
  for (const band of positioned.bands) for (const column of band.columns) boxes.set(column.id, column.heading);
  const names = new Map(columns.map(({ id, name }) => [id, readableText(name)]));
  for (const { id, title } of view.cards) names.set(id, readableText(title));

  const drawn = positioned.links.flatMap((route) => {
    const link = links.get(route.id);
    if (link === undefined) return [];
    const title = `${linkStyleNames[link.style]}: ${names.get(link.from) ?? ''} → ${names.get(link.to) ?? ''}`;
    const { id, style, from, to } = link;
    const drawing = once(() =>
      drawLink(link, route, { from: boxes.get(from) ?? null, to: boxes.get(to) ?? null, title }),
    );
    return [
      {
        ...{ id, style, from, to, title },
        get line() {
          return drawing().line;
        },
        get shapes() {
          return drawing().shapes;
        },
      },
    ];
  });
  return paintOrder.flatMap((style) => drawn.filter((link) => link.style === style));
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
