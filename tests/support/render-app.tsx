/** Renders the whole app over a few documents, in the real browser that the test runs in. */
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '../../src/app/App.tsx';
import '../../src/app/base.css';
import { loadCommands } from '../../src/app/keyboard/load-commands.ts';
import { firstChoices } from '../../src/app/store/choices.ts';
import { type ChoicesStore, createChoicesStore } from '../../src/app/store/choices-store.ts';
import { StoreProvider } from '../../src/app/store/store-context.tsx';
import { compileData } from '../../src/formats/compile-data.ts';
import { documentsText } from './ladder-documents.ts';

/**
 * Shows the documents until the test is over, to a reader who has been here before unless `isFirstVisit` says otherwise;
 * resolves once cards can be clicked and keys are listened to.
 */
export async function renderApp(
  documents: Readonly<Record<string, string>> = documentsText,
  { isFirstVisit = false } = {},
): Promise<ChoicesStore> {
  if (isFirstVisit) localStorage.removeItem('rungs:welcomed');
  else localStorage.setItem('rungs:welcomed', 'yes');
  await page.viewport(1280, 800);
  document.documentElement.dataset.theme = 'light';
  const encoder = new TextEncoder();
  const files = Object.entries(documents).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const store = createChoicesStore(firstChoices(compileData(files, { title: 'Test', live: false }), 'light'));
  const place = document.createElement('div');
  place.id = 'root';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  await page.getByRole('main').getByRole('button').first().findElement();
  await loadCommands();
  return store;
}
