// A smoke test in Firefox, where there is one: start, search, select, another view, export.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { startApp } from '../support/start-app.ts';

const path = findFirefox();
const title = 'starts, finds a role, shows it in every view, and saves the chart in Firefox';

it.skipIf(path === null)(
  path === null ? `${title} (skipped: there is no Firefox on this machine)` : title,
  async () => {
    const app = await startApp();
    const firefox = await launchFirefox(path ?? '');
    try {
      await firefox.open(app.address);
      await firefox.evaluate('window.complaints = []; addEventListener("error", (e) => complaints.push(e.message))');
      await firefox.waitFor('a readable chart', 'return performance.getEntriesByName("rungs:readable").length > 0');
      await firefox.waitFor(
        'the menus',
        'return [...document.querySelectorAll("button")].some((b) => b.innerText === "Export")',
      );

      await firefox.type('/');
      await firefox.type('director of customer success');
      await firefox.waitFor(
        'a result',
        'return document.querySelector("[role=option]")?.innerText.split("\\n")[0] === "Director of Customer Success"',
      );
      await firefox.click('(//*[@role="option"])[1]');
      await firefox.waitFor(
        'the details',
        'return document.querySelector("#details-title")?.textContent === "Director of Customer Success"',
      );
      expect(await firefox.evaluate('return document.querySelector("main [aria-pressed=true]").dataset.card')).toBe(
        'sales/customer-success-leadership#director-of-customer-success',
      );

      for (const view of ['Matrix', 'Outline', 'Organisation']) {
        await firefox.click(`//nav[@aria-label="Views"]//a[text()="${view}"]`);
        await firefox.waitFor(
          `the role in ${view}`,
          'return document.querySelector("main [aria-pressed=true]")?.dataset.card.endsWith("#director-of-customer-success")',
        );
      }

      await firefox.click('//button[.="Export"]');
      await firefox.waitFor('the menu', 'return document.querySelector("[role=menuitem]") !== null');
      await firefox.click('//*[@role="menuitem"][contains(., "Save as SVG")]');
      await expect
        .poll(() => readdirSync(firefox.downloads), { timeout: 10_000 })
        .toEqual([expect.stringMatching(/^rungs-.*\.svg$/)]);
      const [file = ''] = readdirSync(firefox.downloads);
      expect(readFileSync(join(firefox.downloads, file), 'utf8')).toContain('</svg>');
      expect(await firefox.evaluate('return complaints')).toEqual([]);
    } finally {
      await firefox.close();
      await app.stop();
    }
  },
  90_000,
);
