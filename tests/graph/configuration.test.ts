import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { compileData } from '../../src/formats/compile-data.ts';
import { publishedPage } from '../../src/graph/published-page.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { linksOf, observed } from '../support/graphs.ts';

const encoder = new TextEncoder();
const filesWith = (settings: string, texts: Readonly<Record<string, string>> = {}) =>
  Object.entries({ 'rungs.config.json': settings, ...texts }).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));

const analyst = '# Analyst\n\nThe next step is [Lead](https://jobs.example.com/roles/it/lead/).\n';
const lead = '# Team Captain\n\nThe Team Captain leads.\n';

describe('a configuration beside the documents', () => {
  it('names the chart and its departments, and is kept with the documents', () => {
    const text = '{"title": "Our roles", "departments": {"it": "IT"}}';
    const data = compileData(filesWith(text, { 'it/analyst.md': analyst }), { title: 'Folder', live: false });
    expect(data.title).toBe('Our roles');
    expect(data.graph.departments.map(({ name }) => name)).toEqual(['IT']);
    expect(data.texts['rungs.config.json']).toBe(text);
    expect(data.graph.documents.map(({ path }) => path)).toEqual(['it/analyst.md']);
  });

  it('leaves the folder its name where it gives none', () => {
    expect(compileData(filesWith('{}'), { title: 'Folder', live: false }).title).toBe('Folder');
  });

  it('counts at the top of the folder only', () => {
    const files = [{ path: 'it/rungs.config.json', bytes: encoder.encode('{"title": "Inner"}') }];
    expect(readCareerGraph(files).configuration.title).toBeNull();
  });

  it('tells which absolute addresses are those of the documents', () => {
    const texts = { 'it/analyst.md': analyst, 'it/lead.md': lead };
    const links = (site: string) => linksOf(readCareerGraph(filesWith(JSON.stringify({ site }), texts)), 'next-step');
    expect(links('https://jobs.example.com/roles')).toEqual(['Analyst → Team Captain']);
    expect(links('https://elsewhere.example.com/ladders')).toEqual(['Analyst → Lead']);
  });

  it('understands a site whose pages no other address gives away', () => {
    const missing = '# Analyst\n\nThe next step is [Lead](https://jobs.example.com/deep/roles/it/gone/).\n';
    const graph = readCareerGraph(
      filesWith('{"site": "https://jobs.example.com/deep/roles"}', { 'it/analyst.md': missing }),
    );
    expect(observed(graph)).toContain('missing-page: https://jobs.example.com/deep/roles/it/gone/');
  });

  it('never blanks the chart, however broken it is', () => {
    for (const settings of ['{', '', '[1]', '{"scales": {"a": 1}, "pages": 3}', '\u0000\u0001\u0002'.repeat(50)]) {
      const graph = readCareerGraph(filesWith(settings, { 'it/analyst.md': analyst }));
      expect(graph.roles.map(({ title }) => title)).toContain('Analyst');
      expect(checkGraph(graph).some(({ source }) => source.path === 'rungs.config.json')).toBe(true);
    }
  });

  it('reports a department that no document has, with the nearest', () => {
    const graph = readCareerGraph(filesWith('{"departments": {"iit": "IT"}}', { 'iti/analyst.md': analyst }));
    expect(observed(graph)).toContain('unknown-setting: iit (iti)');
  });
});

describe('the page of a document', () => {
  const { configuration } = readCareerGraph(
    filesWith(
      '{"pages": {"open": "https://jobs.example.com/{page}/", "edit": "https://code.example.com/edit/main/{path}#L{line}"}}',
    ),
  );

  it('is where the configuration says', () => {
    expect(publishedPage(configuration, { path: 'it/data analyst/index.html.md', line: 12 })).toEqual({
      open: 'https://jobs.example.com/it/data%20analyst/',
      edit: 'https://code.example.com/edit/main/it/data%20analyst/index.html.md#L12',
    });
  });

  it('cannot leave the address that is configured', () => {
    expect(publishedPage(configuration, { path: '"><script>/{line}?#$&.md', line: 1 }).open).toBe(
      'https://jobs.example.com/%22%3E%3Cscript%3E/%7Bline%7D%3F%23%24%26/',
    );
  });

  it('is unknown where nothing is configured', () => {
    expect(publishedPage(readCareerGraph([]).configuration, { path: 'a.md', line: 1 })).toEqual({
      open: null,
      edit: null,
    });
  });
});
