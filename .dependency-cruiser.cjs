// Who may import whom: design.md's one direction, as rules that `npm run check` holds.
// Each rule's comment is its reason. tests/support/import-rules.test.ts shows every rule an offender.

/** The stages in the order in which data flows; `check` hangs off the graph, `formats` off whatever others may read. */
const before = {
  documents: [],
  families: ['documents'],
  graph: ['documents', 'families'],
  check: ['documents', 'families', 'graph'],
  view: ['documents', 'families', 'graph'],
  layout: ['documents', 'families', 'graph', 'view'],
  formats: ['documents', 'families', 'graph', 'view', 'layout'],
  drawing: ['documents', 'families', 'graph', 'view', 'layout'],
};
const stages = Object.keys(before);
const core = `^src/(${stages.join('|')})/`;
const packages = '(^|/)node_modules/';
const named = (...names) => `${packages}(@types/)?(${names.join('|')})(/|$)`;
const entries = ['^src/app/main\\.tsx$', '^src/cli/(main\\.ts|run\\.mjs)$', '^src/app/.*-worker\\.ts$'];

/** One rule a stage: it may import itself and the stages before it. */
const stageRules = stages.map((stage) => ({
  name: `${stage}-imports-earlier-stages`,
  comment: `Data flows one way, so that a stage can be understood, tested and replaced by what it is handed: ${
    before[stage].length > 0 ? `${stage} comes after ${before[stage].join(', ')} alone.` : `${stage} comes first.`
  }`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${[stage, ...before[stage]].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: 'core-knows-no-node',
      comment: 'The core runs in a browser, in a worker and in Node alike: files and processes are handed to it.',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-uses-few-packages',
      comment: 'React and its kin belong to the app. The core has the parsers, dagre and nothing else.',
      severity: 'error',
      from: { path: core },
      to: { path: packages, pathNot: named('gray-matter', 'js-yaml', 'markdown-it', '@dagrejs/dagre') },
    },
    {
      name: 'only-documents-parses',
      comment: 'Parsers meet hostile text; one stage knows their traps, and no later one sees their data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/' },
      to: { path: named('gray-matter', 'js-yaml', 'markdown-it') },
    },
    {
      name: 'only-layout-knows-dagre',
      comment: 'Where a card stands is layout alone; an engine for it can be exchanged in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/layout/' },
      to: { path: named('@dagrejs/dagre') },
    },
    {
      name: 'only-chart-knows-react-flow',
      comment: 'One adapter turns a drawing into React Flow; all else of the app works without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/chart/' },
      to: { path: named('@xyflow/react', '@xyflow/system') },
    },
    {
      name: 'app-and-cli-are-apart',
      comment: 'Two ways to use one core: what both need belongs to the core.',
      severity: 'error',
      from: { path: '^src/(app|cli)/' },
      to: { path: '^src/(app|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'cli-knows-no-react',
      comment: 'The command line compiles documents; it renders nothing.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: named('react', 'react-dom', 'zustand', 'radix-ui', 'lucide-react') },
    },
    {
      name: 'app-knows-no-node',
      comment: 'The app is static files in a browser.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-knows-no-roles',
      comment: 'Buttons and dialogs serve any part of the app, so they know none.',
      severity: 'error',
      from: { path: '^src/app/ui/' },
      to: { path: '^src/', pathNot: '^src/app/ui/' },
    },
    {
      name: 'only-io-touches-files',
      comment: 'Commands run in tests with an edge that is made up; what reaches past it cannot be tested so.',
      severity: 'error',
      // The .mjs files run before anything is compiled.
      from: { path: '^src/cli/', pathNot: ['^src/cli/io\\.ts$', '\\.mjs$'] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'only-watch-folder-watches',
      comment: 'How changes are noticed is one decision, in one file.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/watch-folder\\.ts$' },
      to: { path: named('chokidar') },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or have a third one in them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-unused',
      comment: 'What neither the app nor the command line reaches is dead, or a test that strayed into the sources.',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: [...entries, '\\.d\\.ts$', '^src/app/public/'], reachable: false },
    },
    {
      name: 'no-tests-in-sources',
      comment: 'Tests see the sources; the sources must work without them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^tests/|\\.test\\.tsx?$)' },
    },
    {
      name: 'no-packages-of-tests',
      comment: '`npm start` installs `dependencies` alone; what the sources import when they run must be among them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
