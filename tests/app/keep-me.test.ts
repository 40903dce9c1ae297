// One's own role is remembered on one's machine, as far as the machine and the documents allow.
import { afterEach, expect, it, vi } from 'vitest';
import { firstChoices } from '../../src/app/store/choices.ts';
import { createChoicesStore } from '../../src/app/store/choices-store.ts';
import { keepMe } from '../../src/app/store/keep-me.ts';
import { myRoleOf } from '../../src/app/store/my-role.ts';
import { compileData } from '../../src/formats/compile-data.ts';
import { documentsText } from '../support/ladder-documents.ts';

const encoder = new TextEncoder();
const files = Object.entries(documentsText).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
const data = compileData(files, { title: 'Test', live: false });
const senior = 'sales/guide#senior-guide';

/** The page as it starts, on a machine that holds this. */
function start(storage: unknown) {
  vi.stubGlobal('localStorage', storage);
  const store = createChoicesStore(firstChoices(data, 'system'));
  keepMe(store);
  return store;
}

function memory(...held: (readonly [string, string])[]) {
  const values = new Map(held);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

it('is there again when the page starts anew, and gone when it was given up', () => {
  const machine = memory();
  start(machine).actions.setMe(senior);
  const again = start(machine);
  expect(again.choices.getState().me).toBe(senior);
  again.actions.setMe(null);
  expect(start(machine).choices.getState().me).toBeNull();
  expect(machine.values.size).toBe(0);
});

it('is nobody where these documents do not hold it, and is kept for those that do', () => {
  const machine = memory(['rungs:me', 'other/company#pope']);
  expect(start(machine).choices.getState().me).toBeNull();
  expect(machine.values.get('rungs:me')).toBe('other/company#pope');
});

it('lasts as long as the page where storage is forbidden', () => {
  const forbidden = () => {
    throw new Error('forbidden');
  };
  const store = start({ getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  store.actions.setMe(senior);
  expect(myRoleOf(store.choices.getState())).toBe(senior);
});

it('is nobody while changed documents do not hold it', () => {
  const store = start(memory());
  store.actions.setMe(senior);
  const warden = files.filter(({ path }) => path.startsWith('lake/'));
  store.actions.setDocuments(compileData(warden, { title: 'Test', live: false }));
  expect(myRoleOf(store.choices.getState())).toBeNull();
  store.actions.setDocuments(data);
  expect(myRoleOf(store.choices.getState())).toBe(senior);
});
