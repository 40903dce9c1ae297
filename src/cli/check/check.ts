/**
 * `npm run --silent check -- FOLDER`: prints what a maintainer of the documents would want to mend.
 * Exit code 0: clean; 1: findings at error level, or more warnings than are allowed; 2: the command could not run.
 * Without any argument run.mjs runs the project's own static checks instead, and this file is not reached.
 */
import { relative, resolve, sep } from 'node:path';
import { checkGraph, type RuleSettings } from '../../check/check-graph.ts';
import type { Severity } from '../../check/finding.ts';
import { rules } from '../../check/rules.ts';
import { readCareerGraph } from '../../graph/read-career-graph.ts';
import { readArguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { countOf, type Report } from './report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

const reports: ReadonlyMap<string, Report> = new Map([
  ['text', textReport],
  ['json', jsonReport],
  ['sarif', sarifReport],
  ['github', githubReport],
]);
const severities: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];
const usage = 'Usage: npm run --silent check -- FOLDER [--help]';

const options = {
  format: { type: 'string', default: 'text' },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Exit codes. */
const clean = 0;
const toMend = 1;
const notRun = 2;

export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const reading = readArguments(args, options, usage);
  if (!reading.ok) return fail(io, reading.message);
  const { values, folder: place } = reading;
  if (values.help) {
    io.write(help());
    return clean;
  }
  if (place === undefined) return fail(io, `Name the folder that holds the documents. ${usage}`);
  const report = reports.get(values.format);
  if (report === undefined)
    return fail(io, `There is no format ${values.format}; there are ${[...reports.keys()].join(', ')}.`);
  const settings = readSettings(values.rule ?? []);
  if (!settings.ok) return fail(io, settings.message);
  const mostWarnings = readCount(values['max-warnings']);
  if (mostWarnings === null)
    return fail(io, `--max-warnings takes a whole number, and ${values['max-warnings']} is none.`);

  const folder = await io.readFolder(resolve(place));
  if (!folder.ok) return fail(io, folder.message);
  for (const problem of folder.problems) io.say(problem);
  const graph = readCareerGraph(folder.files);
  const findings = checkGraph(graph, settings.rules);
  const here = relative(process.cwd(), resolve(place)).split(sep).join('/');
  io.write(report({ folder: here, documents: graph.documents.length, findings }, { colours: io.colours }));
  return countOf(findings, 'error') > 0 || countOf(findings, 'warning') > mostWarnings ? toMend : clean;
}

type SettingsReading =
  | { readonly ok: true; readonly rules: RuleSettings }
  | { readonly ok: false; readonly message: string };

/** Reads `missing-page=off`; of two for the same rule the last counts. */
function readSettings(given: readonly string[]): SettingsReading {
  const known = new Set(rules.map(({ name }) => name));
  const settings = new Map<string, Severity | 'off'>();
  for (const setting of given) {
    const [name = '', wanted = ''] = setting.split('=');
    const severity = severities.find((one) => one === wanted);
    if (!known.has(name)) return { ok: false, message: `There is no rule ${name}; --help lists them.` };
    if (severity === undefined)
      return { ok: false, message: `--rule takes NAME=${severities.join('|')}, and ${setting} is something else.` };
    settings.set(name, severity);
  }
  return { ok: true, rules: settings };
}

/** Infinity where nothing is asked for; null for what is no whole number. */
function readCount(text: string | undefined): number | null {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function help(): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  return `Checks a folder of job-family documents, and says what to mend, where and how.

  npm run --silent check -- FOLDER [OPTION …]

  --format text|json|sarif|github        how to print what was found (text)
  --rule NAME=off|info|warning|error     how bad a rule's findings are; may be given for several rules
  --max-warnings N                       fail when there are more warnings than this
  --help, -h                             print this

Exit code: 0 clean; 1 errors, or more warnings than allowed; 2 the command could not run.

Without a folder and options, npm run check runs the static checks of Rungs' own sources.

Rules:
${rules.map(({ name, severity }) => `  ${name.padEnd(width)}  ${severity}`).join('\n')}
`;
}

function fail(io: Io, message: string): number {
  io.say(message);
  return notRun;
}
