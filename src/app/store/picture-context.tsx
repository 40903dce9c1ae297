/** Hands the picture to all that shows it or speaks of it. */
import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { type Picture, pictureStore } from './picture.ts';
import { useChoicesStore } from './store-context.tsx';

/** React renders the elements of a picture of more cards in pieces, or whoever presses a key meanwhile would wait. */
const mostCardsAtOnce = 400;

const PictureContext = createContext<Picture | null>(null);

/**
 * Shows its children once the first picture is there. They are not suspended until then: what was suspended, React puts
 * on the screen no sooner than 300 ms after its place was left empty.
 */
export function PictureProvider({ children }: { readonly children: ReactNode }) {
  const { state } = pictureStore(useChoicesStore());
  // One by one: what is being made changes without a change here.
  const made = useStore(state, (now) => now.picture);
  const failure = useStore(state, (now) => now.failure);
  const deferred = useDeferredValue(made, null);
  if (failure !== null) throw failure.reason;
  const isLarge = made !== null && made.drawing.cards.length > mostCardsAtOnce;
  const picture = isLarge ? deferred : made;
  return picture && <PictureContext value={picture}>{children}</PictureContext>;
}

/** The picture to show: that of the choices, or while it is being made the former one. The same object until another is there. */
export function usePicture(): Picture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error('A component that shows the picture stands outside PictureProvider: wrap it.');
  return picture;
}
