// Every import rule of .dependency-cruiser.cjs catches an offender, and honest imports pass.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, projectFolder } from '../../src/cli/project.mjs';

const rules: IConfiguration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** For each rule a file that breaks it, and what it imports. */
const offenders: Readonly<Record<string, readonly [path: string, imported: string]>> = {
  'documents-imports-earlier-stages': ['src/documents/a.ts', '../families/honest.ts'],
  'families-imports-earlier-stages': ['src/families/a.ts', '../graph/honest.ts'],
  'graph-imports-earlier-stages': ['src/graph/a.ts', '../view/honest.ts'],
  'check-imports-earlier-stages': ['src/check/a.ts', '../view/honest.ts'],
  'formats-imports-earlier-stages': ['src/formats/a.ts', '../drawing/honest.ts'],
  'view-imports-earlier-stages': ['src/view/a.ts', '../check/honest.ts'],
  'layout-imports-earlier-stages': ['src/layout/a.ts', '../drawing/honest.ts'],
  'drawing-imports-earlier-stages': ['src/drawing/a.ts', '../app/main.tsx'],
  'core-knows-no-node': ['src/graph/b.ts', 'node:path'],
  'core-uses-few-packages': ['src/view/b.ts', 'react'],
  'only-documents-parses': ['src/families/b.ts', 'markdown-it'],
  'only-layout-knows-dagre': ['src/view/c.ts', '@dagrejs/dagre'],
  'only-chart-knows-react-flow': ['src/app/details/a.ts', '@xyflow/react'],
  'app-and-cli-are-apart': ['src/app/a.ts', '../cli/main.ts'],
  'cli-knows-no-react': ['src/cli/a.ts', 'react-dom'],
  'app-knows-no-node': ['src/app/b.ts', 'node:path'],
  'ui-knows-no-roles': ['src/app/ui/a.ts', '../../graph/honest.ts'],
  'only-io-touches-files': ['src/cli/b.ts', 'node:fs/promises'],
  'only-watch-folder-watches': ['src/cli/c.ts', 'chokidar'],
  'no-cycles': ['src/graph/c.ts', './c.ts'],
  'nothing-unused': ['src/graph/d.ts', '../documents/honest.ts'],
  'no-tests-in-sources': ['src/graph/e.ts', './e.test.ts'],
  'no-packages-of-tests': ['src/app/c.ts', 'fast-check'],
  'nothing-missing': ['src/graph/f.ts', './nowhere.ts'],
};

/** What every stage may do. */
const honest: Readonly<Record<string, readonly string[]>> = {
  'src/documents/honest.ts': ['markdown-it', 'gray-matter', 'js-yaml'],
  'src/families/honest.ts': ['../documents/honest.ts'],
  'src/graph/honest.ts': ['../families/honest.ts'],
  'src/check/honest.ts': ['../graph/honest.ts'],
  'src/formats/honest.ts': ['../graph/honest.ts'],
  'src/view/honest.ts': ['../graph/honest.ts'],
  'src/layout/honest.ts': ['../view/honest.ts', '@dagrejs/dagre'],
  'src/drawing/honest.ts': ['../layout/honest.ts'],
  'src/app/chart/honest.ts': ['../../drawing/honest.ts', '@xyflow/react'],
  'src/app/main.tsx': ['./chart/honest.ts', '../formats/honest.ts', '../check/honest.ts', 'react'],
  'src/cli/main.ts': ['../formats/honest.ts', './io.ts'],
  'src/cli/io.ts': ['node:fs/promises'],
  'src/graph/e.test.ts': [],
};

const folder = join(buildFolder, `import-rules-${process.pid}`);
const violated = new Map<string, string[]>();

beforeAll(async () => {
  for (const [path, imports] of Object.entries(honest)) write(path, imports);
  for (const [path, imported] of Object.values(offenders)) write(path, [imported]);
  cpSync(join(projectFolder, 'package.json'), join(folder, 'package.json'));
  const { output } = await cruise(['src'], { ...rules.options, baseDir: folder, ruleSet: rules, validate: true });
  if (typeof output === 'string') throw new Error(output);
  for (const { rule, from } of output.summary.violations)
    violated.set(from, [...(violated.get(from) ?? []), rule.name]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, imports: readonly string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const lines = imports.map(
    (imported, index) => `import * as i${index} from '${imported}';\nconsole.log(i${index});\n`,
  );
  writeFileSync(join(folder, path), `${lines.join('')}export {};\n`);
}

describe('import rules', () => {
  it('have an offender each', () => {
    expect(Object.keys(offenders).sort()).toEqual((rules.forbidden ?? []).map((rule) => rule.name).sort());
  });

  it.each(Object.entries(offenders))('%s catches its offender', (rule, [path]) => {
    expect(violated.get(path)).toContain(rule);
  });

  it('let honest imports pass', () => {
    const blamed = Object.keys(honest).filter((path) => path !== 'src/graph/e.test.ts' && violated.has(path));
    expect(blamed).toEqual([]);
  });

  it('say why', () => {
    for (const rule of rules.forbidden ?? []) expect(rule.comment?.length, rule.name).toBeGreaterThan(30);
  });
});
