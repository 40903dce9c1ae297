// Whatever a document holds becomes text: nothing runs, and only addresses of the web become links.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const hostile = `---
title: "Trapper"
---

## Requirements

- <script>window.rungsRan = true</script>Reads tracks
- <img src="x" onerror="window.rungsRan = true"> Sets no traps
- [Click me](javascript:window.rungsRan=true) and [me](data:text/html,x)
- [ ](vbscript:x) ![picture](https://evil.example/track.png)
- [Elsewhere](https://example.com/a?b=1#c) or [write](mailto:camp@example.com)
- [Gone](/job-families/forest/nobody/)
`;

it('runs nothing, loads nothing and links to the web alone', async () => {
  const store = await renderApp({ 'forest/trapper.md': hostile });
  store.actions.find({ kind: 'role', id: store.choices.getState().documents.graph.roles[0]?.id ?? '' });
  const panel = page.getByRole('complementary');
  await expect.element(panel.getByText(/Reads tracks/)).toBeVisible();

  const element = panel.element();
  expect(element.querySelector('script, img, iframe, object, embed, [onerror], [onclick]')).toBeNull();
  const addresses = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(addresses.filter((address) => !/^(?:https:|mailto:|#)/.test(address))).toEqual([]);
  expect(addresses).toContain('https://example.com/a?b=1#c');
  expect(addresses).toContain('mailto:camp@example.com');
  const outside = panel.getByRole('link', { name: 'Elsewhere' });
  await expect.element(outside).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.element(panel.getByText('Click me')).toBeVisible();
  await expect.element(panel.getByText('Gone')).toHaveAttribute('title', expect.stringContaining('no page'));
  expect('rungsRan' in window).toBe(false);
});
