/**
 * Keeps the address and the choices in step. A change of subject adds a step to the history, a change of setting
 * replaces the address; Back, Forward and links bring back what an address holds.
 */
import { addressOf, isSame, isStep, keepingSame, readAddress } from './address.ts';
import type { ChoicesStore } from './choices-store.ts';
import { rememberedTheme } from './theme.ts';

/** Takes over what the address asks for, and follows both from then on; returns the undo. */
export function keepAddress({ choices, actions }: ChoicesStore): () => void {
  let isFollowing = false;
  const asked = () => readAddress(location.hash, choices.getState().documents.graph, rememberedTheme());

  const follow = () => {
    const { notice, ...shared } = asked();
    isFollowing = true;
    actions.goTo(keepingSame(shared, choices.getState()));
    if (notice) actions.setNotice(notice);
    isFollowing = false;
  };

  follow();
  const unsubscribe = choices.subscribe((now, before) => {
    if (isFollowing || isSame(now, before)) return;
    const address = addressOf(now);
    const there = asked();
    // The address may hold what cannot be understood, or say the same in other words; it then stays as it is.
    if (addressOf(there) === address) return;
    const target = address === '#' ? `${location.pathname}${location.search}` : address;
    if (isStep(now, there)) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}
