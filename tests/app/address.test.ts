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
  expect(addressOf({ view: 'progression', subject: null })).toBe('#');
});

it('keeps slashes readable and survives the way there and back', () => {
  const address = addressOf({ view: 'organisation', subject: senior });
  expect(address).toBe('#view=organisation&role=sales/guide%23senior-guide');
  expect(readAddress(address, graph)).toEqual({ view: 'organisation', subject: senior, notice: null });
});

it('leads to a family too', () => {
  const subject = { kind: 'family', id: 'lake/warden' } as const;
  expect(readAddress(addressOf({ view: 'progression', subject }), graph).subject).toEqual(subject);
});

it('falls back to nothing selected, and says so, when the role is not there', () => {
  const { subject, notice } = readAddress('#role=sales/nobody%23nothing', graph);
  expect(subject).toBeNull();
  expect(notice).toContain('sales/nobody#nothing');
});

it.each(['#view=nonsense', '#%', '#role', '#&&&==', '#role=__proto__'])('survives %s', (hash) => {
  expect(readAddress(hash, graph)).toMatchObject({ view: 'progression', subject: null });
});
