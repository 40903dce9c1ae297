// A layout as lists of numbers: the same places come out again, and only for the view that was laid out.
import { describe, expect, it } from 'vitest';
import { layOutFocus } from '../../src/layout/focus/lay-out-focus.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { packView, unpackView } from '../../src/layout/packed-view.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import { isNear } from '../../src/view/is-near.ts';
import { selectFocus } from '../../src/view/select-focus.ts';
import { selectView } from '../../src/view/select-view.ts';
import { allStyles, type View } from '../../src/view/view.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { plainLayout } from '../support/plain-layout.ts';

const graph = generateCareerGraph({ roles: 600, seed: 4 });
const whole = (view: 'progression' | 'organisation', of = graph) =>
  selectView(of, { view, linkStyles: allStyles, collapsed: new Set() });
const focus = () => selectFocus(graph, { role: graph.roles[7]?.id ?? '', steps: 3, linkStyles: allStyles });

const place = (view: View): PositionedView =>
  isNear(view) ? layOutFocus(view, { aspect: 1.6 }) : layOut(view, { aspect: 1.6 });

const plain = (positioned: PositionedView | null) => positioned && plainLayout(positioned);

describe.each([
  ['the progression', whole('progression')],
  ['the organisation', whole('organisation')],
  ['a focus', focus()],
])('%s, packed', (_, view) => {
  if (view === null) throw new Error('There is no such role.');
  const positioned = place(view);

  it('comes back as it was, after a message too', () => {
    expect(plain(unpackView(view, packView(view, positioned)))).toEqual(plain(positioned));
    expect(plain(unpackView(view, structuredClone(packView(view, positioned))))).toEqual(plain(positioned));
  });

  it('is of no use for a view of other cards, other links or another order', () => {
    const packed = packView(view, positioned);
    const [card] = view.cards;
    if (card === undefined) throw new Error('There is no card.');
    expect(unpackView({ ...view, cards: view.cards.slice(1) }, packed)).toBeNull();
    expect(unpackView({ ...view, cards: view.cards.toReversed() }, packed)).toBeNull();
    expect(unpackView({ ...view, cards: view.cards.with(0, { ...card, id: `${card.id}x` }) }, packed)).toBeNull();
    expect(unpackView({ ...view, links: view.links.slice(1) }, packed)).toBeNull();
  });
});

it('holds only what the view does', () => {
  const view = whole('progression');
  const positioned = place(view);
  const fewer = { ...view, links: view.links.slice(0, 10) };
  expect(unpackView(fewer, packView(fewer, positioned))?.links.map(({ id }) => id)).toEqual(
    positioned.links.flatMap(({ id }) => (fewer.links.some((link) => link.id === id) ? [id] : [])),
  );
});
