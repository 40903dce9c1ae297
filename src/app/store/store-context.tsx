/** How components reach the choices: one provider at the top, one hook to read, one to act. */
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { watchFindings } from '../findings/known-findings.ts';
import type { Choices } from './choices.ts';
import type { Actions, ChoicesStore } from './choices-store.ts';

const StoreContext = createContext<ChoicesStore | null>(null);

export function StoreProvider({ store, children }: { readonly store: ChoicesStore; readonly children: ReactNode }) {
  // A filter may ask for findings, which come in later: what follows from them is then looked at anew.
  useEffect(() => watchFindings(() => store.choices.setState({})), [store]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Reads from the choices; the component renders anew when what `select` returns changes by identity. */
export function useChoices<Selected>(select: (choices: Choices) => Selected): Selected {
  return useStore(useChoicesStore().choices, select);
}

/** What a reader can do; the same object for good. */
export function useActions(): Actions {
  return useChoicesStore().actions;
}

/** The store itself, for reading a choice inside an event handler without rendering on it. */
export function useChoicesStore(): ChoicesStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A component that reads choices stands outside StoreProvider: wrap it.');
  return store;
}
