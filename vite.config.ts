// How the app's shell is built (into .build/app) and how the tests run. The data file beside the shell is
// not Vite's: src/cli compiles it from a folder of documents.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import type { TestProjectConfiguration } from 'vitest/config';
import { securityPolicy } from './src/cli/security-policy.ts';
import { launchOptions } from './tests/support/find-browser.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const stages = /\/src\/(?:documents|families|graph|check|formats|view|layout|drawing)\//;

export default defineConfig(async ({ command }) => ({
  root: folder('.'),
  // Relative addresses, so that the built app can be hosted in any folder of any site.
  base: './',
  publicDir: folder('src/app/public'),
  cacheDir: folder('.build/cache'),
  worker: { format: 'es' as const },
  plugins: [react(), completePage()],
  build: {
    outDir: folder('.build/app'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inlined: the security policy takes fonts and scripts from this origin only, `data:` for images alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The scripts of the first picture are one file; what they weigh compressed is what tests hold to a budget.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The stages do nothing when they are merely imported, so a page carries only those that it calls.
      treeshake: { moduleSideEffects: [{ test: stages, sideEffects: false }] },
      // All that the first picture needs comes as one file: forty small ones take longer to ask for than to read.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial' as const] }] } },
    },
  },
  // Vitest reads this file too, as a server; a build must not load what is installed for tests only.
  ...(command === 'serve' ? { test: { projects: await testProjects() } } : {}),
}));

/**
 * Adds to the page what is known only here: its security policy, and that the data file and the text's font will be
 * needed at once, so that the browser fetches them beside the scripts and not after them.
 */
function completePage(): Plugin {
  return {
    name: 'rungs:complete-page',
    // Never to the page in which Vitest runs its tests, whose scripts the policy would stop.
    apply: 'build',
    transformIndexHtml: (_html, { bundle }) => {
      const fonts = Object.keys(bundle ?? {}).filter((path) => path.endsWith('.woff2'));
      const preload = (href: string, as: string) =>
        ({ tag: 'link', attrs: { rel: 'preload', href, as, crossorigin: true }, injectTo: 'head' }) as const;
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy },
          injectTo: 'head-prepend',
        },
        preload('./data.json', 'fetch'),
        ...fonts.map((font) => preload(`./${font}`, 'font')),
      ];
    },
  };
}

/** What the page imports from packages, late imports included: a look through the entries alone misses some of those. */
const pagePackages = [
  '@dagrejs/dagre',
  '@xyflow/react',
  'gray-matter',
  'js-yaml',
  'lucide-react',
  'markdown-it',
  'minisearch',
  'radix-ui',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'zustand',
  'zustand/vanilla',
];

/**
 * The three kinds of tests, by file name: `*.test.ts` runs in Node, `*.browser.test.ts(x)` in a real Chromium,
 * `*.e2e.test.ts` in Node and drives the built app in a real Chromium.
 */
async function testProjects(): Promise<TestProjectConfiguration[]> {
  const { playwright } = await import('@vitest/browser-playwright');
  return [
    {
      extends: true,
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.e2e.test.ts', '**/node_modules/**'],
        environment: 'node',
      },
    },
    {
      extends: true,
      // All packages of the app are prepared before the first test: one that turns up later makes the page reload.
      optimizeDeps: { entries: ['src/app/main.tsx', 'tests/**/*.browser.test.{ts,tsx}'], include: pagePackages },
      test: {
        name: 'browser',
        include: ['tests/**/*.browser.test.{ts,tsx}'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: launchOptions() }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'end-to-end',
        include: ['tests/**/*.e2e.test.ts'],
        environment: 'node',
        // Each file starts the real command and a browser of its own; more at once only slows them all.
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      },
    },
  ];
}
