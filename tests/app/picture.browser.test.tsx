// The picture follows the choices, whatever it takes to make it: in a real worker, with a real reader in between.
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { firstChoices } from '../../src/app/store/choices.ts';
import { type ChoicesStore, createChoicesStore } from '../../src/app/store/choices-store.ts';
import { loadOtherSteps } from '../../src/app/store/compose-picture.ts';
import { type Picture, pictureStore } from '../../src/app/store/picture.ts';
import { wishOf } from '../../src/app/store/picture-wish.ts';
import { StoreProvider } from '../../src/app/store/store-context.tsx';
import { WorkBar } from '../../src/app/work/WorkBar.tsx';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { generatedData } from '../support/generated-data.ts';

const large = generateCareerGraph({ roles: 10_000, seed: 1 });
const small = generateCareerGraph({ roles: 60, seed: 1 });

function storeOf(graph = large): ChoicesStore {
  return createChoicesStore(firstChoices({ version: 2, title: 'Test', graph, texts: {}, live: false }, 'light'));
}

it('a small picture is there at once, and once the other kinds can be made they follow in the same breath', async () => {
  await loadOtherSteps();
  const store = storeOf(small);
  const { state } = pictureStore(store);
  expect(state.getState().picture?.view.kind).toBe('progression');
  store.actions.showView('organisation');
  expect(state.getState()).toMatchObject({ making: null, picture: { view: { kind: 'organisation' } } });
});

it('a way that is asked for stands before everything else, until another view is chosen', async () => {
  const store = storeOf(small);
  const { state, settled } = pictureStore(store);
  const whole = state.getState().picture;
  const link = small.links.find(({ kind }) => kind === 'level-step');
  if (!link) throw new Error('No step leads anywhere.');
  store.actions.setPath({ from: null, to: null });
  expect(state.getState().picture).toBe(whole);
  store.actions.setPath({ from: link.from, to: link.to });
  const { view } = await settled();
  expect(view).toMatchObject({ kind: 'path', from: link.from, to: link.to });
  expect(view.cards.map(({ id }) => id)).toEqual([link.from, link.to]);
  store.actions.showView('progression');
  expect(state.getState().picture).toBe(whole);
});

it('a large picture comes later; until then the former one stays', async () => {
  const store = storeOf();
  const { state, settled } = pictureStore(store);
  expect(state.getState().picture).toBeNull();
  const first = await settled();
  expect(first.view.kind).toBe('progression');
  expect(first.drawing.cards.length).toBeGreaterThan(10_000);

  store.actions.showView('organisation');
  expect(state.getState()).toMatchObject({ picture: first, making: { kind: 'organisation' } });
  expect((await settled()).view.kind).toBe('organisation');

  // What was shown a moment ago is not made again.
  store.actions.showView('progression');
  expect(state.getState()).toEqual({ picture: first, making: null, failure: null });
});

it('what is no longer wished for is never shown', async () => {
  const store = storeOf();
  const { state, settled } = pictureStore(store);
  const unwished: string[] = [];
  let shown = 0;
  state.subscribe(({ picture }, before) => {
    if (picture === null || picture === before.picture) return;
    shown += 1;
    const wished = wishOf(store.choices.getState()).kind;
    if (picture.view.kind !== wished) unwished.push(`${picture.view.kind} instead of ${wished}`);
  });
  const early = settled();
  // Before, in the middle of and after the layout in the worker.
  for (const wait of [0, 20, 50, 100, 180, 300, 10]) {
    await new Promise((go) => setTimeout(go, wait));
    store.actions.showView('organisation');
    store.actions.showView('progression');
    store.actions.setFocus({ role: large.roles[4]?.id ?? '', steps: 2 });
    store.actions.showView('organisation');
  }
  await early;
  expect((await settled()).view.kind).toBe('organisation');
  await new Promise((go) => setTimeout(go, 500));
  expect(unwished).toEqual([]);
  expect(shown).toBeGreaterThan(0);
  expect(state.getState()).toMatchObject({ making: null, picture: { view: { kind: 'organisation' } } });
});

it('a reader is answered while a large picture is being laid out, and told of it', async () => {
  // So large that a click comes in time on any machine.
  const store = storeOf(generateCareerGraph({ roles: 40_000, seed: 1 }));
  const { state, settled } = pictureStore(store);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const answers: boolean[] = [];
  root.render(
    <StoreProvider store={store}>
      <WorkBar />
      <button
        type="button"
        style={{ marginTop: '4rem' }}
        onClick={() => answers.push(state.getState().making !== null)}
      >
        Ask
      </button>
    </StoreProvider>,
  );
  await expect.element(page.getByRole('progressbar', { name: /^Laying out 4\d,\d{3} roles/ })).toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Ask' }));
  expect(answers).toEqual([true]);
  await settled();
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
}, 60_000);

it('a browser without workers has the same picture', async () => {
  const inWorker = await pictureStore(storeOf()).settled();
  vi.stubGlobal('Worker', undefined);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  // Two at once, so that no worker is left waiting for the second.
  const stores = [storeOf(), storeOf()].map((store) => pictureStore(store).settled());
  for (const onPage of await Promise.all(stores)) expect(places(onPage)).toEqual(places(inWorker));
});

it('a picture whose layout came with the documents is the same, and needs no worker', async () => {
  const inWorker = await pictureStore(storeOf()).settled();
  const startWorker = vi.fn();
  vi.stubGlobal('Worker', startWorker);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const known = await pictureStore(createChoicesStore(firstChoices(generatedData(large), 'light'))).settled();
  expect(places(known)).toEqual(places(inWorker));
  expect(startWorker).not.toHaveBeenCalled();
});

/** With the corners of links as plain points. */
function places({ positioned }: Picture) {
  return { ...positioned, links: positioned.links.map(({ id, points, course }) => ({ id, points, course })) };
}
