// The address: what is in it, and what becomes of addresses that are old, odd or wrong.
import { expect, it } from 'vitest';
import { addressOf, readAddress } from '../../src/app/store/address.ts';
import { compileData } from '../../src/formats/compile-data.ts';
import { documentsText } from '../support/ladder-documents.ts';

const encoder = new TextEncoder();
const files = Object.entries(documentsText).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
const { graph } = compileData(files, { title: 'Test', live: false });
const senior = { kind: 'role', id: 'sales/guide#senior-guide' } as const;

it('is empty for the first view without a subject', () => {
  expect(addressOf({ view: 'progression', focus: null, subject: null })).toBe('#');
});

it('keeps slashes readable and survives the way there and back', () => {
  const address = addressOf({ view: 'organisation', focus: null, subject: senior });
  expect(address).toBe('#view=organisation&role=sales/guide%23senior-guide');
  expect(readAddress(address, graph)).toEqual({ view: 'organisation', focus: null, subject: senior, notice: null });
});

it('leads to a family too', () => {
  const subject = { kind: 'family', id: 'lake/warden' } as const;
  expect(readAddress(addressOf({ view: 'progression', focus: null, subject }), graph).subject).toEqual(subject);
});

const inFocus = { role: senior.id, steps: 2 } as const;
const junior = { kind: 'role', id: 'sales/guide#junior-guide' } as const;

it.each([
  [{ view: 'progression', focus: inFocus, subject: senior }, '#view=focus&role=sales/guide%23senior-guide&steps=2'],
  [{ view: 'progression', focus: inFocus, subject: null }, '#view=focus&focus=sales/guide%23senior-guide&steps=2'],
  [
    { view: 'organisation', focus: inFocus, subject: junior },
    '#view=focus&over=organisation&focus=sales/guide%23senior-guide&role=sales/guide%23junior-guide&steps=2',
  ],
] as const)('holds a focus, what is selected in it and the view before which it stands: %#', (shared, address) => {
  expect(addressOf(shared)).toBe(address);
  expect(readAddress(address, graph)).toEqual({ ...shared, notice: null });
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

it.each(['#view=nonsense', '#%', '#role', '#&&&==', '#role=__proto__'])('survives %s', (hash) => {
  expect(readAddress(hash, graph)).toMatchObject({ view: 'progression', subject: null });
});
