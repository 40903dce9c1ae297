/**
 * The picture that the choices come to: what is drawn, where it stands, and its shapes. Components have it from
 * `picture-context.tsx`.
 */
import { useStore } from 'zustand';
import { rememberFor } from '../../graph/remember-for.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { Picture } from './composed-picture.ts';
import { createPictureStore } from './picture-store.ts';
import type { PictureWish } from './picture-wish.ts';
import { useChoicesStore } from './store-context.tsx';

export type { Picture };

/** What keeps the picture of these choices, for as long as they are there. */
export const pictureStore = rememberFor(({ choices }: ChoicesStore) => createPictureStore(choices));

/** The picture that is being made in place of the one that is shown, or null. */
export function usePictureWork(): PictureWish | null {
  return useStore(pictureStore(useChoicesStore()).state, ({ making }) => making);
}
