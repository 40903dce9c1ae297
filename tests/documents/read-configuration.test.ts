import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noConfiguration } from '../../src/documents/configuration.ts';
import { readConfiguration } from '../../src/documents/read-configuration.ts';

const read = (text: string) => readConfiguration(new TextEncoder().encode(text));
/** `line kind: found (suggestion) – expected` */
const problemsOf = (text: string) =>
  read(text).observations.map(
    ({ kind, source, found, suggestion }) =>
      `${source.line} ${kind}: ${found}${suggestion === null ? '' : ` (${suggestion})`}`,
  );

const whole = `{
  "title": "Roles of Example",
  "site": "https://handbook.example.com/job-families",
  "pages": {
    "open": "https://handbook.example.com/job-families/{page}/",
    "edit": "https://code.example.com/handbook/edit/main/{path}#L{line}"
  },
  "scales": [
    { "name": "IC", "title": "Level", "grades": ["IC1", "IC2", "IC3"] },
    { "name": "grade", "grades": [7, 8, "8a", 9] }
  ],
  "equivalent": [["IC3", "M1"]],
  "departments": { "it": "IT", "__proto__": "Prototypes" },
  "rules": { "raw-html": "off" }
}`;

describe('readConfiguration', () => {
  test('reads every setting', () => {
    const { configuration, observations } = read(whole);
    expect(observations).toEqual([]);
    expect(configuration).toEqual({
      title: 'Roles of Example',
      sites: ['https://handbook.example.com/job-families'],
      pages: {
        open: 'https://handbook.example.com/job-families/{page}/',
        edit: 'https://code.example.com/handbook/edit/main/{path}#L{line}',
      },
      scales: [
        { name: 'IC', title: 'Level', grades: ['IC1', 'IC2', 'IC3'], line: 9 },
        { name: 'grade', title: null, grades: ['7', '8', '8a', '9'], line: 10 },
      ],
      equivalent: [{ grades: ['IC3', 'M1'], line: 12 }],
      departments: [
        { folder: 'it', name: 'IT', line: 13 },
        { folder: '__proto__', name: 'Prototypes', line: 13 },
      ],
      rules: [{ rule: 'raw-html', severity: 'off', line: 14 }],
    });
  });

  test('needs no setting at all', () => {
    expect(read('{}')).toEqual({ configuration: noConfiguration, observations: [], text: '{}' });
  });

  test('names a setting that is none, with its line and what was meant', () => {
    expect(
      problemsOf('{\n  "titel": "Roles",\n  "colour": 1,\n  "pages": { "opens": "https://a.example/{path}" }\n}'),
    ).toEqual(['2 unknown-setting: titel (title)', '3 unknown-setting: colour', '4 unknown-setting: opens (open)']);
  });

  test.each([
    ['{\n "title": 7 }', '2 invalid-setting: 7'],
    ['{"title": ""}', '1 invalid-setting: '],
    ['{"title": null}', '1 invalid-setting: nothing'],
    ['{\n\n"site": "handbook.example.com"}', '3 invalid-setting: handbook.example.com'],
    ['{"site": "javascript:alert(1)//{path}"}', '1 invalid-setting: javascript:alert(1)//{path}'],
    ['{"pages": {"open": "https://a.example/"}}', '1 invalid-setting: https://a.example/'],
    ['{"pages": {"open": "https://a.example/{pth}"}}', '1 invalid-setting: https://a.example/{pth} ({path})'],
    ['{"pages": {"open": "data:text/html,{path}"}}', '1 invalid-setting: data:text/html,{path}'],
    ['{"pages": []}', '1 invalid-setting: a list'],
    ['{"scales": {}}', '1 invalid-setting: names in braces'],
    ['{"scales": [{"grades": ["A"]}]}', '1 invalid-setting: names in braces'],
    ['{"equivalent": [["IC4"]]}', '1 invalid-setting: a list'],
    ['{"rules": {"raw-html": "warnings"}}', '1 invalid-setting: warnings (warning)'],
    ['{"rules": {"raw-html": true}}', '1 invalid-setting: true'],
    ['{"title": "A",\n"title": "B"}', '1 invalid-setting: title'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('keeps what is right beside what is wrong', () => {
    const { configuration, observations } = read(
      '{"title": 7, "scales": [3, {"name": "IC"}], "departments": {"it": "IT", "hr": 4}}',
    );
    expect(observations.length).toBe(3);
    expect(configuration.title).toBeNull();
    expect(configuration.scales.map(({ name }) => name)).toEqual(['IC']);
    expect(configuration.departments.map(({ name }) => name)).toEqual(['IT']);
  });

  test('counts what is plain in a file that is no JSON for a comma too many, and says so', () => {
    const { configuration } = read('{\n  "title": "Roles",\n}');
    expect(configuration.title).toBe('Roles');
    expect(problemsOf('{\n  "title": "Roles",\n}')).toEqual([expect.stringMatching(/^3 unreadable-configuration: /)]);
  });

  test('leaves a line out that makes no sense, and counts the others', () => {
    const text = '{\n  "title": "Roles",\n  "rules": { "raw-html": "off" },,\n  "departments": { "it": "IT" }\n}';
    const { configuration, observations } = read(text);
    expect(observations.map(({ kind, source }) => [kind, source.line])).toEqual([['unreadable-configuration', 3]]);
    expect(configuration.title).toBe('Roles');
    expect(configuration.departments.map(({ name }) => name)).toEqual(['IT']);
    expect(read('{\n  "title": "Roles"\n  "site": 1\n}').configuration.title).toBe('Roles');
  });

  test.each([
    ['{\n  "title: "Roles"}', 2],
    ['{\n', 2],
    ['', 1],
    ['[]', 1],
    ['"title"', 1],
    ['['.repeat(100_000), 1],
    ['{"a":'.repeat(100_000), 1],
  ])('reports a file that cannot be read, with its line', (text, line) => {
    const { configuration, observations } = read(text);
    expect(configuration).toEqual(noConfiguration);
    expect(observations.map(({ kind, source }) => [kind, source.line])).toEqual([['unreadable-configuration', line]]);
  });

  test('never throws and never touches a prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { observations } = read(text);
        for (const { source } of observations) expect(source.line).toBeGreaterThan(0);
      }),
    );
    read('{"__proto__": {"polluted": true}, "departments": {"__proto__": {"polluted": true}}}');
    expect('polluted' in {}).toBe(false);
  });
});
