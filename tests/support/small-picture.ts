/** A small progression with one of everything, placed by hand: what tests of the drawing draw. */
import type { PositionedCard, PositionedLink, PositionedView } from '../../src/layout/positioned-view.ts';
import type { ProgressionView, ViewCard, ViewLink } from '../../src/view/view.ts';

/** A documented card of grade 10; `changes` says what is different. */
export function aCard(changes: Partial<ViewCard> = {}): ViewCard {
  return {
    id: 'sales/success#director',
    title: 'Director of Customer Success',
    kind: 'documented',
    department: 'sales',
    column: 'success',
    stack: 0,
    lane: '10',
    badge: { text: '10', stated: true },
    note: null,
    reports: null,
    ...changes,
  };
}

export const cardFrame = { width: 176, height: 60, department: 0, departmentName: 'Sales', namesDepartment: false };

/** Four cards, one of each kind, in two lanes and two columns, with a link of each style. */
export function smallPicture(): { readonly view: ProgressionView; readonly positioned: PositionedView } {
  const cards: readonly ViewCard[] = [
    aCard({ id: 'manager', title: 'Manager, CSM', lane: '8', badge: { text: '8', stated: true } }),
    aCard({ id: 'director' }),
    aCard({
      id: 'architect',
      title: 'Director, Solutions Architect',
      kind: 'referenced',
      department: 'engineering',
      column: 'architects',
      badge: { text: '~10', stated: false },
      note: 'not documented',
    }),
    aCard({
      id: 'next',
      title: 'Senior Architect',
      kind: 'undefined',
      department: 'engineering',
      column: 'architects',
      lane: '8',
      badge: null,
      note: 'not defined yet',
    }),
  ];
  const place = (id: string, x: number, y: number): PositionedCard => ({ id, x, y, width: 176, height: 60 });
  const link = (id: string, style: ViewLink['style'], from: string, to: string): ViewLink => ({
    id,
    style,
    kind: style === 'undefined-step' ? 'next-step' : style,
    from,
    to,
    dotted: false,
  });
  const route = (id: string, course: PositionedLink['course'], ...points: [number, number][]): PositionedLink => ({
    id,
    course,
    points: points.map(([x, y]) => ({ x, y })),
  });
  const band = { x: 0, y: 0, width: 500, height: 250 };
  return {
    view: {
      kind: 'progression',
      departments: [
        { id: 'sales', name: 'Sales', index: 0 },
        { id: 'engineering', name: 'Engineering', index: 1 },
      ],
      columns: [
        { id: 'success', family: 'sales/success', name: 'Customer Success', department: 'sales' },
        { id: 'architects', family: 'engineering/architects', name: 'Solutions Architects', department: 'engineering' },
      ],
      lanes: [
        { id: '10', scale: 'Grade', label: 'Grade', number: '10' },
        { id: '8', scale: 'Grade', label: 'Grade', number: '8' },
      ],
      cards,
      links: [
        link('step', 'next-step', 'manager', 'architect'),
        link('level', 'level-step', 'manager', 'director'),
        link('line', 'reports-to', 'manager', 'director'),
        link('open', 'undefined-step', 'architect', 'next'),
      ],
      ties: [],
    },
    positioned: {
      kind: 'progression',
      width: 500,
      height: 250,
      bands: [
        {
          ...band,
          department: 'sales',
          kind: 'lanes',
          part: { number: 1, of: 1 },
          heading: { x: 0, y: 2, width: 500, height: 36 },
          lanes: [
            {
              id: '10',
              x: 0,
              y: 82,
              width: 500,
              height: 84,
              tinted: false,
              label: { x: 0, y: 82, width: 80, height: 84 },
            },
            {
              id: '8',
              x: 0,
              y: 166,
              width: 500,
              height: 84,
              tinted: true,
              label: { x: 0, y: 166, width: 80, height: 84 },
            },
          ],
          columns: [
            { id: 'success', x: 90, y: 40, width: 176, height: 210, heading: { x: 90, y: 40, width: 176, height: 36 } },
            {
              id: 'architects',
              x: 300,
              y: 40,
              width: 176,
              height: 210,
              heading: { x: 300, y: 40, width: 176, height: 36 },
            },
          ],
        },
      ],
      cards: [
        place('manager', 90, 178),
        place('director', 90, 94),
        place('architect', 300, 94),
        place('next', 300, 178),
      ],
      links: [
        route('step', 'straight', [178, 178], [178, 166], [388, 166], [388, 154]),
        route('level', 'straight', [178, 178], [178, 154]),
        route('line', 'curved', [90, 208], [70, 208], [70, 124], [90, 124]),
        route('open', 'straight', [420, 154], [420, 178]),
      ],
    },
  };
}
