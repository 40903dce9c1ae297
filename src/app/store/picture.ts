/**
 * The picture that the choices come to: what is drawn, where it stands, and its shapes; and how components reach it.
 */
import { use } from 'react';
import { useStore } from 'zustand';
import { rememberFor } from '../../graph/remember-for.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { Picture } from './compose-picture.ts';
import { createPictureStore } from './picture-store.ts';
import type { PictureWish } from './picture-wish.ts';
import { useChoicesStore } from './store-context.tsx';

export type { Picture };

/** What keeps the picture of these choices, for as long as they are there. */
export const pictureStore = rememberFor(({ choices }: ChoicesStore) => createPictureStore(choices));

/**
 * The picture to show: that of the choices, or while it is being made the former one. The same object until another is
 * there. Before the first, the component is suspended.
 */
export function usePicture(): Picture {
  const { state, settled } = pictureStore(useChoicesStore());
  const { picture, failure } = useStore(state);
  if (failure !== null) throw failure.reason;
  return picture ?? use(first(settled));
}

/** One promise for all who wait. */
const first = rememberFor((settled: () => Promise<Picture>) => settled());

/** The picture that is being made in place of the one that is shown, or null. */
export function usePictureWork(): PictureWish | null {
  return useStore(pictureStore(useChoicesStore()).state, ({ making }) => making);
}
