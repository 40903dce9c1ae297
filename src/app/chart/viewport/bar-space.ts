/** Px of the chart that a bar over its top takes now: that of a focus or a path, or the choice of levels. */
export function barSpace(): number {
  const bar = document.querySelector<HTMLElement>('[data-chart-bar]');
  return bar === null ? 0 : bar.offsetTop + bar.offsetHeight;
}
