// Motion between pictures: cards come from where they were on the screen, and whoever wants no motion has none.
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { renderApp } from '../../../support/render-app.tsx';

const senior = { kind: 'role', id: 'sales/guide#senior-guide' } as const;

const elementOf = (id: string) => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
const rectOf = (id: string) => elementOf(id)?.getBoundingClientRect();
const cards = () =>
  [...document.querySelectorAll<HTMLElement>('main [data-card]')].map((card) => card.dataset.card ?? '');

const middleOf = (rect: DOMRect | undefined) => (rect === undefined ? Number.NaN : rect.left + rect.width / 2);
const stillness = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

/** Every motion that begins stands still at its beginning. */
function holdMotions(): { readonly target: Element | null; readonly motion: Animation }[] {
  const motions: { target: Element | null; motion: Animation }[] = [];
  const animate = Element.prototype.animate;
  const spy = vi.spyOn(Element.prototype, 'animate').mockImplementation(function (this: Element, ...args) {
    const motion = animate.apply(this, args);
    motion.pause();
    motion.currentTime = 0;
    motions.push({ target: this, motion });
    return motion;
  });
  onTestFinished(() => spy.mockRestore());
  return motions;
}

it('brings the cards that stand in both pictures from their old places, and fades in what is new', async () => {
  const store = await renderApp();
  await expect.poll(() => rectOf(senior.id)?.width ?? 0).toBeGreaterThan(10);
  const before = new Map(cards().map((id) => [id, rectOf(id)]));
  const motions = holdMotions();
  store.actions.setFocus({ role: senior.id, steps: 1 });
  await expect.element(page.getByRole('region', { name: 'Focus' })).toBeVisible();
  await expect.poll(() => motions.length).toBeGreaterThan(2);
  const stayed = cards().filter((id) => before.has(id));
  expect(stayed.length).toBeGreaterThan(2);
  for (const id of stayed) {
    const [was, is] = [before.get(id), rectOf(id)];
    for (const side of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs((is?.[side] ?? 0) - (was?.[side] ?? 0)), `${id} ${side}`).toBeLessThan(1);
    }
  }
  for (const { motion } of motions) motion.finish();
  const moved = stayed.filter((id) => Math.abs((rectOf(id)?.top ?? 0) - (before.get(id)?.top ?? 0)) > 5);
  expect(moved.length).toBeGreaterThan(0);
  // The middle of the card asked about stays where it was, as near as the picture fills its place.
  expect(Math.abs(middleOf(rectOf(senior.id)) - middleOf(before.get(senior.id)))).toBeLessThan(1);
});

it('moves nothing where the system asks for less motion', async () => {
  const store = await renderApp();
  const real = window.matchMedia.bind(window);
  vi.stubGlobal('matchMedia', (query: string) =>
    query.includes('reduced-motion') ? { ...real(query), matches: true } : real(query),
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const motions = holdMotions();
  store.actions.setFocus({ role: senior.id, steps: 1 });
  await expect.element(page.getByRole('region', { name: 'Focus' })).toBeVisible();
  await new Promise((go) => setTimeout(go, 300));
  expect(motions).toEqual([]);
});

it('keeps the card whose reports are folded where it is on the screen', async () => {
  const store = await renderApp();
  store.actions.showView('organisation');
  const fold = page.getByRole('main').getByRole('button', { name: /^Reports of/, expanded: true });
  await expect.poll(() => fold.elements().length).toBeGreaterThan(0);
  for (const button of fold.elements().slice(0, 3)) {
    await stillness();
    const id = button.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? '';
    const was = rectOf(id);
    if (!(button instanceof HTMLElement) || was === undefined) continue;
    button.focus();
    button.click();
    await expect
      .poll(() => elementOf(id)?.querySelector('[aria-expanded]')?.getAttribute('aria-expanded'))
      .toBe('false');
    await stillness();
    expect(Math.abs((rectOf(id)?.left ?? 0) - was.left)).toBeLessThan(1);
    expect(Math.abs((rectOf(id)?.top ?? 0) - was.top)).toBeLessThan(1);
    store.actions.setLevels(null);
    await expect
      .poll(() => elementOf(id)?.querySelector('[aria-expanded]')?.getAttribute('aria-expanded'))
      .toBe('true');
  }
});
