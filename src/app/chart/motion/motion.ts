/** How the chart moves when asked to: softly, or at once where the system asks for less motion. */
export function motion(): { readonly duration: number } {
  return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 };
}
