// What is sent to the worker: nothing that a document says, and laid out alike.
import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../../src/app/work/layout-job.ts';
import { layOutFocus } from '../../../src/layout/focus/lay-out-focus.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { PositionedView } from '../../../src/layout/positioned-view.ts';
import { isNear } from '../../../src/view/is-near.ts';
import { selectFocus } from '../../../src/view/select-focus.ts';
import { selectView } from '../../../src/view/select-view.ts';
import type { LinkStyle, View } from '../../../src/view/view.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { plainLayout } from '../../support/plain-layout.ts';

const graph = generateCareerGraph({ roles: 600, seed: 4 });
const linkStyles: ReadonlySet<LinkStyle> = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']);
const whole = (view: 'progression' | 'organisation') => selectView(graph, { view, linkStyles, collapsed: new Set() });
const focus = () => selectFocus(graph, { role: graph.roles[7]?.id ?? '', steps: 3, linkStyles });

const place = (view: View): PositionedView =>
  isNear(view) ? layOutFocus(view, { aspect: 1.6 }) : layOut(view, { aspect: 1.6 });

describe.each([
  ['the progression', whole('progression')],
  ['the organisation', whole('organisation')],
  ['a focus', focus()],
])('%s without words', (_, view) => {
  if (view === null) throw new Error('There is no such role.');

  it('is laid out as with them, after the way to the worker', () => {
    expect(plainLayout(place(structuredClone(withoutWords(view))))).toEqual(plainLayout(place(view)));
  });

  it('holds no title, name or grade', () => {
    const sent = [...strings(withoutWords(view))];
    const { departments, families, roles } = graph;
    const words = new Set([...departments, ...families].map(({ name }) => name));
    for (const { title } of roles) words.add(title);
    expect(sent.filter((text) => words.has(text))).toEqual([]);
  });
});

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map || value instanceof Set) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* strings(item);
}
