/**
 * The stage's verb: what a view says and where a layout put it, as shapes and lines of text.
 */
import type { Box, PositionedBand, PositionedView } from '../layout/positioned-view.ts';
import type { LinkStyle, View } from '../view/view.ts';
import { drawBand, drawColumnLabel, drawDepartmentLabel, drawLaneLabel } from './band.ts';
import type { CardDrawing, Drawing, LabelDrawing, LinkDrawing } from './drawing.ts';
import { DrawnCard } from './drawn-card.ts';
import { DrawnLink, type LinkEnd } from './drawn-link.ts';

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
  const namesDepartment = view.kind !== 'progression';
  return positioned.cards.flatMap((place): CardDrawing[] => {
    const card = cards.get(place.id);
    if (card === undefined) return [];
    const department = departments.get(card.department) ?? null;
    return [new DrawnCard({ card, place, department, namesDepartment })];
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
  const boxes = new Map<string, Box>(positioned.cards.map((card) => [card.id, card]));
  // A step said of a whole family starts or ends at its name.
  for (const band of positioned.bands) for (const column of band.columns) boxes.set(column.id, column.heading);
  const ends = new Map<string, LinkEnd>();
  const columns = view.kind === 'progression' ? view.columns : [];
  for (const { id, name } of columns) ends.set(id, { name, box: boxes.get(id) ?? null });
  for (const { id, title } of view.cards) ends.set(id, { name: title, box: boxes.get(id) ?? null });
  const endAt = (id: string): LinkEnd => ends.get(id) ?? { name: '', box: boxes.get(id) ?? null };

  const drawn = positioned.links.flatMap((route) => {
    const link = links.get(route.id);
    return link === undefined ? [] : [new DrawnLink(link, route, endAt(link.from), endAt(link.to))];
  });
  return paintOrder.flatMap((style) => drawn.filter((link) => link.style === style));
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
