/** Starts the app: loads the documents, makes the store, keeps address and theme in step with it, and renders. */
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import './base.css';
import { StartFailure } from './StartFailure.tsx';
import { firstChoices } from './store/choices.ts';
import { createChoicesStore } from './store/choices-store.ts';
import { keepAddress } from './store/keep-address.ts';
import { keepMe } from './store/keep-me.ts';
import { keepTheme } from './store/keep-theme.ts';
import { DocumentsError, keepDocuments, loadDocuments } from './store/load-documents.ts';
import { StoreProvider } from './store/store-context.tsx';
import { rememberedTheme } from './store/theme.ts';
import { Progress } from './ui/Progress.tsx';

/** Ms; what is there sooner needs no words. */
const patience = 300;

const place = document.getElementById('root');
if (place) await start(createRoot(place));

async function start(root: Root): Promise<void> {
  const waiting = setTimeout(() => root.render(<Progress words="Reading the documents …" />), patience);
  try {
    const documents = await loadDocuments();
    clearTimeout(waiting);
    const store = createChoicesStore(firstChoices(documents, rememberedTheme()));
    // The address first: a theme that it brings is for this visit and is not remembered.
    keepAddress(store);
    keepTheme(store);
    keepMe(store);
    keepDocuments(store);
    document.title = `${documents.title} · Rungs`;
    root.render(
      <StrictMode>
        <StoreProvider store={store}>
          <App />
        </StoreProvider>
      </StrictMode>,
    );
  } catch (error) {
    clearTimeout(waiting);
    if (!(error instanceof DocumentsError)) throw error;
    root.render(<StartFailure message={error.message} />);
  }
}
