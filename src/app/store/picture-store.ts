/**
 * Keeps the picture in step with the choices. What is wished for last is what is shown in the end: a picture that is
 * still being made is given up for the next wish, and until that one is there the former stays.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { watchFindings } from '../findings/known-findings.ts';
import type { Choices } from './choices.ts';
import { composePicture } from './compose-picture.ts';
import type { Picture } from './composed-picture.ts';
import { type PictureWish, sameWish, wishOf } from './picture-wish.ts';

export interface PictureState {
  /** What is shown; null until the first picture is there. */
  readonly picture: Picture | null;
  /** What is being made instead; null while the choices and the picture agree. */
  readonly making: PictureWish | null;
  /** A mistake of ours that left no picture. */
  readonly failure: { readonly reason: unknown } | null;
}

export interface PictureStore {
  readonly state: StoreApi<PictureState>;
  /** The picture that the choices of now come to, once it is there. */
  readonly settled: () => Promise<Picture>;
}

/** Whoever goes back and forth between two pictures waits for neither again. */
const mostKept = 3;

export function createPictureStore(choices: StoreApi<Choices>): PictureStore {
  const state = createStore<PictureState>(() => ({ picture: null, making: null, failure: null }));
  let kept: readonly { readonly wish: PictureWish; readonly picture: Picture }[] = [];
  let wished: PictureWish | null = null;
  let unwanted = new AbortController();
  let waiting: Promise<Picture> = new Promise(() => {});

  const make = (wish: PictureWish): Picture | Promise<Picture> => {
    try {
      return kept.find((other) => sameWish(other.wish, wish))?.picture ?? composePicture(wish, unwanted.signal);
    } catch (reason) {
      return Promise.reject(reason);
    }
  };
  const show = (wish: PictureWish, picture: Picture) => {
    const others = kept.filter((other) => other.wish.graph === wish.graph && !sameWish(other.wish, wish));
    kept = [{ wish, picture }, ...others].slice(0, mostKept);
    state.setState({ picture, making: null, failure: null });
    return picture;
  };
  const follow = () => {
    const wish = wishOf(choices.getState());
    if (wished !== null && sameWish(wished, wish)) return;
    wished = wish;
    unwanted.abort();
    unwanted = new AbortController();
    const { signal } = unwanted;
    const made = make(wish);
    if (!(made instanceof Promise)) {
      waiting = Promise.resolve(show(wish, made));
      return;
    }
    state.setState({ making: wish });
    waiting = made.then((picture) => {
      signal.throwIfAborted();
      return show(wish, picture);
    });
    waiting.catch((reason: unknown) => {
      if (!signal.aborted) state.setState({ making: null, failure: { reason } });
    });
  };
  const settled = async (): Promise<Picture> => {
    const awaited = waiting;
    try {
      return await awaited;
    } catch (reason) {
      if (awaited === waiting) throw reason;
      return settled();
    }
  };

  follow();
  choices.subscribe(follow);
  // A filter may ask for roles with findings, which come in after the first picture.
  watchFindings(follow);
  return { state, settled };
}
