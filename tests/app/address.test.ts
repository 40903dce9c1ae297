// The address: what is in it, and what becomes of addresses that are old, odd or wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf, isStep, readAddress } from '../../src/app/store/address.ts';
import { detailsTabs, firstChoices, type Shared, viewKinds } from '../../src/app/store/choices.ts';
import { everyMove } from '../../src/graph/paths/route.ts';
import { type Filter, noFilter } from '../../src/view/filter.ts';
import type { LinkStyle } from '../../src/view/view.ts';
import { makeCareerGraph, makeFamily, makeRole } from '../support/career-graph-parts.ts';
import { compiledTexts } from '../support/compiled-texts.ts';
import { documentsText } from '../support/ladder-documents.ts';

const data = compiledTexts(documentsText);
const { graph } = data;
const senior = { kind: 'role', id: 'sales/guide#senior-guide' } as const;

/** What one starts with, but for these changes. */
function sharing(changes: Partial<Shared> = {}): Shared {
  const { documents, ...first } = firstChoices(data, 'system');
  const keys = [
    ...(['view', 'subject', 'focus', 'detailsTab', 'path', 'pathRules', 'route', 'comparison'] as const),
    ...(['filter', 'fades', 'hiddenStyles', 'levels', 'matrixOrder', 'outlineFolds', 'theme'] as const),
  ];
  const shared = Object.fromEntries(keys.map((key) => [key, first[key]])) as unknown as Shared; // one value for each key
  return { ...shared, ...changes };
}

it('is empty for the first view without a subject', () => {
  expect(addressOf(sharing())).toBe('#');
});

it('keeps slashes readable and survives the way there and back', () => {
  const shared = sharing({ view: 'organisation', subject: senior });
  const address = addressOf(shared);
  expect(address).toBe('#view=organisation&role=sales/guide%23senior-guide');
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
});

it('leads to a family too', () => {
  const subject = { kind: 'family', id: 'lake/warden' } as const;
  expect(readAddress(addressOf(sharing({ subject })), graph).subject).toEqual(subject);
});

const inFocus = { role: senior.id, steps: 2 } as const;
const junior = { kind: 'role', id: 'sales/guide#junior-guide' } as const;

it.each([
  [{ focus: inFocus, subject: senior }, '#view=focus&role=sales/guide%23senior-guide&steps=2'],
  [{ focus: inFocus, subject: null }, '#view=focus&focus=sales/guide%23senior-guide&steps=2'],
  [
    { view: 'organisation', focus: inFocus, subject: junior },
    '#view=focus&over=organisation&role=sales/guide%23junior-guide&focus=sales/guide%23senior-guide&steps=2',
  ],
] as const)('holds a focus, what is selected in it and the view before which it stands: %#', (changes, address) => {
  const shared = sharing(changes);
  expect(addressOf(shared)).toBe(address);
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
});

it('holds settings: the tab of the details, kinds of links that are hidden, the theme', () => {
  const hiddenStyles = new Set<LinkStyle>(['reports-to', 'level-step']);
  const shared = sharing({ subject: senior, detailsTab: 'responsibilities', hiddenStyles, theme: 'dark' });
  const address = addressOf(shared);
  expect(address).toBe(
    '#role=sales/guide%23senior-guide&tab=responsibilities&without=level-step&without=reports-to&theme=dark',
  );
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
});

it('holds which links a focus follows', () => {
  const shared = sharing({ focus: { ...inFocus, direction: 'in' }, subject: senior });
  const address = '#view=focus&role=sales/guide%23senior-guide&steps=2&links=in';
  expect(addressOf(shared)).toBe(address);
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
  const { focus, notice } = readAddress(address.replace('=in', '=sideways'), graph);
  expect(focus).toEqual(inFocus);
  expect(notice).toContain('sideways');
});

it('holds how many levels of the organisation are shown', () => {
  const shared = sharing({ view: 'organisation', levels: 2 });
  expect(addressOf(shared)).toBe('#view=organisation&levels=2');
  expect(readAddress('#view=organisation&levels=2', graph)).toEqual({ ...shared, notice: null });
  for (const odd of ['0', '-1', '1.5', 'x', '', '100']) {
    const { levels, notice } = readAddress(`#levels=${odd}`, graph);
    expect([levels, notice?.includes('levels of the organisation')]).toEqual([null, true]);
  }
});

it('holds by what the matrix is sorted, and which way where it is not the usual one', () => {
  for (const [matrixOrder, address] of [
    [{ by: 'department', descending: false }, '#view=matrix&sort=department'],
    [{ by: 'family', descending: true }, '#view=matrix&sort=family&order=descending'],
    [{ by: 'lane grade:7', descending: true }, '#view=matrix&sort=grade%3A7'],
    [{ by: 'lane grade:7', descending: false }, '#view=matrix&sort=grade%3A7&order=ascending'],
  ] as const) {
    const shared = sharing({ view: 'matrix', matrixOrder });
    expect(addressOf(shared)).toBe(address);
    expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
  }
  const { matrixOrder, notice } = readAddress('#view=matrix&sort=grade%3A77', graph);
  expect([matrixOrder, notice?.includes('grade:77')]).toEqual([null, true]);
});

it('holds which families of the outline are open, in any way in which they can be', () => {
  const outlineFolds = { all: false, opened: new Set(['sales/guide']), closed: new Set(['lake/warden']) };
  const shared = sharing({ view: 'outline', outlineFolds });
  const address = '#view=outline&outline=closed&open=sales/guide&closed=lake/warden';
  expect(addressOf(shared)).toBe(address);
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
  const stale = readAddress('#view=outline&outline=ajar&open=sales/guide&open=sales/gone&closed=moon/', graph);
  expect(stale.outlineFolds).toEqual({ all: null, opened: new Set(['sales/guide']), closed: new Set() });
  for (const word of ['ajar', 'sales/gone', 'moon/']) expect(stale.notice).toContain(word);
});

it('holds a path with what is left out of it, and which of its routes is read', () => {
  const path = { from: junior.id, to: senior.id };
  const pathRules = { ...everyMove, lateralMoves: false, avoid: new Set(['lake']) };
  const shared = sharing({ path, pathRules, route: 1 });
  const address = addressOf(shared);
  expect(address).toBe(
    '#from=sales/guide%23junior-guide&to=sales/guide%23senior-guide&moves-without=lateral-moves&avoid=lake&route=2',
  );
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
  expect(readAddress('#to=sales/guide%23senior-guide', graph).path).toEqual({ from: null, to: senior.id });
});

it('holds the roles that are compared, three at most, each once', () => {
  const shared = sharing({ comparison: [junior.id, senior.id] });
  expect(addressOf(shared)).toBe('#compare=sales/guide%23junior-guide&compare=sales/guide%23senior-guide');
  expect(readAddress(addressOf(shared), graph)).toEqual({ ...shared, notice: null });
  const all = graph.roles.map(({ id }) => id);
  const many = [senior.id, senior.id, ...all].map((id) => `compare=${encodeURIComponent(id)}`).join('&');
  expect(readAddress(`#${many}`, graph).comparison).toEqual([...new Set([senior.id, ...all])].slice(0, 3));
});

it.each([
  ['#from=sales/nobody&to=sales/guide%23senior-guide', { path: { from: null, to: senior.id } }, 'sales/nobody'],
  ['#from=sales/nobody', { path: null }, 'sales/nobody'],
  ['#compare=sales/nobody&compare=sales/guide%23senior-guide', { comparison: [senior.id] }, 'sales/nobody'],
  ['#compare=sales/nobody', { comparison: null }, 'sales/nobody'],
  ['#to=sales/guide%23senior-guide&avoid=the-moon', { pathRules: everyMove }, 'the-moon'],
  ['#to=sales/guide%23senior-guide&moves-without=jumps', { pathRules: everyMove }, 'jumps'],
])('asks for as much as there is, and says what is not, in %s', (hash, expected, word) => {
  const { notice, ...shared } = readAddress(hash, graph);
  expect(shared).toMatchObject(expected);
  expect(notice).toContain(word);
});

it('holds a filter, a value for each choice', () => {
  const filter: Filter = {
    departments: new Set(['sales', 'lake']),
    families: new Set(['sales/guide']),
    tracks: new Set(['management']),
    grades: { scale: 'grade', from: 7, to: null },
    documented: false,
    withFindings: true,
    text: 'glacier & ice',
  };
  const shared = sharing({ filter, fades: true });
  const address = addressOf(shared);
  expect(address).toBe(
    '#departments=sales&departments=lake&families=sales/guide&tracks=management&grades=7..&documented=no' +
      '&with=findings&text=glacier%20%26%20ice&others=fade',
  );
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
});

it.each(['7', '..', 'x..y', '1..2..3', ''])('filters by no grades, and says so, for “%s”', (range) => {
  const { filter, notice } = readAddress(`#grades=${range}`, graph);
  expect(filter).toEqual(noFilter);
  expect(notice).toContain('grades that are not there');
});

it('filters by what of an old filter is still there, and says what is not', () => {
  const { filter, notice } = readAddress('#departments=sales&departments=gone&families=sales/lost&tracks=odd', graph);
  expect(filter).toEqual({ ...noFilter, departments: new Set(['sales']) });
  for (const word of ['gone', 'sales/lost', 'odd']) expect(notice).toContain(word);
});

it('leaves the reader the theme that is remembered, unless it names one', () => {
  expect(readAddress('#', graph, 'dark').theme).toBe('dark');
  expect(readAddress('#theme=light', graph, 'dark').theme).toBe('light');
});

it.each([
  ['view', { view: 'organisation' }, true],
  ['subject', { subject: senior }, true],
  ['focus', { focus: inFocus }, true],
  ['path', { path: { from: null, to: senior.id } }, true],
  ['comparison', { comparison: [senior.id] }, true],
  ['theme', { theme: 'dark' }, false],
  ['levels', { levels: 3 }, false],
  ['kinds of links', { hiddenStyles: new Set(['reports-to']) }, false],
] as const)('counts a change of %s as it is', (_, changes, expected) => {
  expect(isStep(sharing(), sharing(changes as Partial<Shared>))).toBe(expected);
});

it.each([
  ['a role that is not there', '#view=focus&role=sales/nobody&steps=2', 'sales/nobody'],
  ['a selected role that is not there', '#view=focus&focus=x&role=sales/guide%23senior-guide', 'x'],
  ['no role at all', '#view=focus', 'focuses on a role'],
])('shows everything, and says so, for a focus on %s', (_, hash, words) => {
  const { focus, view, notice } = readAddress(hash, graph);
  expect([focus, view]).toEqual([null, 'progression']);
  expect(notice).toContain(words);
});

it.each(['0', '4', '-1', '2.5', 'two', ''])('focuses with one step, and says so, for “%s” steps', (steps) => {
  const { focus, notice } = readAddress(`#view=focus&role=sales/guide%23senior-guide&steps=${steps}`, graph);
  expect(focus).toEqual({ role: senior.id, steps: 1 });
  expect(notice).toContain('1, 2 or 3');
});

it('falls back to nothing selected, and says so, when the role is not there', () => {
  const { subject, notice } = readAddress('#role=sales/nobody%23nothing', graph);
  expect(subject).toBeNull();
  expect(notice).toContain('sales/nobody#nothing');
});

it.each([
  ['#view=nonsense', 'nonsense'],
  ['#theme=purple', 'purple'],
  ['#without=reports-to&without=gossip', 'gossip'],
])('falls back, and says so, for %s', (hash, word) => {
  const { notice, ...shared } = readAddress(hash, graph);
  expect(shared).toMatchObject({ view: 'progression', theme: 'system' });
  expect(notice).toContain(word);
});

it('says everything that it could not do', () => {
  const { notice } = readAddress('#view=nonsense&role=sales/nobody&theme=purple', graph);
  for (const word of ['nonsense', 'sales/nobody', 'purple']) expect(notice).toContain(word);
});

/** Ids of any script, with slashes, signs that an address uses itself, and half characters in none of them. */
const id = fc.string({ unit: 'binary', minLength: 1 });

it('survives the way there and back whatever the ids and settings are', () => {
  const anything = fc.record({
    roleId: fc.oneof(id, fc.constantFrom('a/b#c', 'é/ü#役割', 'a&role=b', '100%', 'a+b c', '__proto__')),
    other: id,
    view: fc.constantFrom(...viewKinds),
    focused: fc.constantFrom('none', 'same', 'other'),
    steps: fc.constantFrom(1, 2, 3),
    detailsTab: fc.constantFrom(...detailsTabs),
    hidden: fc.subarray<LinkStyle>(['next-step', 'level-step', 'reports-to', 'undefined-step']),
    theme: fc.constantFrom('system', 'light', 'dark'),
    selects: fc.boolean(),
    grades: fc.option(
      fc.record({
        scale: fc.oneof(fc.constant('grade'), id),
        from: fc.option(fc.integer()),
        to: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      }),
    ),
    documented: fc.option(fc.boolean()),
    text: fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' || text === ''),
    filters: fc.boolean(),
  });
  fc.assert(
    fc.property(anything, ({ roleId, other, view, focused, steps, detailsTab, hidden, theme, selects, ...rest }) => {
      const parts = { title: 'A', family: null, department: 'd', grade: null, leads: false };
      const roles = [...new Set([roleId, other])].map((each) => makeRole({ id: each, ...parts }));
      const made = makeCareerGraph({ departments: [], families: [makeFamily(other, 'F', 'd', [])], roles, links: [] });
      const shared = sharing({
        view,
        subject: selects ? { kind: 'role', id: roleId } : null,
        focus: focused === 'none' ? null : { role: focused === 'same' ? roleId : other, steps },
        detailsTab: selects ? detailsTab : 'requirements',
        hiddenStyles: new Set(hidden),
        theme,
        filter: {
          ...noFilter,
          departments: new Set(rest.filters ? ['d'] : []),
          families: new Set(rest.filters ? [other] : []),
          grades: rest.grades,
          documented: rest.documented,
          text: rest.text,
        },
      });
      expect(readAddress(addressOf(shared), made)).toEqual({ ...shared, notice: null });
    }),
  );
});

it.each(['#view=nonsense', '#%', '#role', '#&&&==', '#role=__proto__'])('survives %s', (hash) => {
  expect(readAddress(hash, graph)).toMatchObject({ view: 'progression', subject: null });
});
