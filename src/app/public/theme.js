// Runs before the first paint, so that a remembered theme, or the address's, never flashes the other one first.
// A file of its own because the security policy allows no inline script; src/app/store/theme.ts does the rest.
(() => {
  let theme = 'system';
  try {
    theme = localStorage.getItem('rungs:theme') ?? 'system';
  } catch {
    // Storage may be forbidden; the system's theme is as good.
  }
  const asked = new URLSearchParams(location.hash.slice(1)).get('theme');
  if (asked === 'light' || asked === 'dark') theme = asked;
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
