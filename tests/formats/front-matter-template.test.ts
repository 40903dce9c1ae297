// The front matter that states a document as it was read: put into the document, it changes nothing that was read.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { frontMatterTemplate } from '../../src/formats/front-matter-template.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { graphIndex } from '../../src/graph/graph-index.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { documentsText } from '../support/ladder-documents.ts';

type Texts = Readonly<Record<string, string>>;

const graphOf = (texts: Texts) =>
  readCareerGraph(Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));

/** The documents with their templates in their front matter, as a reader would paste them. */
function stated(texts: Texts, graph: CareerGraph): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const template = frontMatterTemplate(graph, path);
      return [
        path,
        text.startsWith('---\n') ? text.replace('---\n', `---\n${template}`) : `---\n${template}---\n\n${text}`,
      ];
    }),
  );
}

/** What is read of each documented role: title, grade, track, and where its stated links lead. */
function factsOf(graph: CareerGraph) {
  const { linksFrom, role, family } = graphIndex(graph);
  return graph.roles
    .filter(({ kind }) => kind === 'documented')
    .map(({ id, title, gradeLabel, track }) => ({
      id,
      title,
      gradeLabel,
      track: track.kind,
      links: linksFrom(id)
        .filter(({ kind, stated, vague, dotted }) => kind !== 'extends' && stated && !vague && !dotted)
        .map(({ kind, to }) => `${kind} ${role(to ?? '')?.title ?? family(to ?? '')?.name ?? '-'}`)
        .sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the front matter of a document as it was read', () => {
  it('lists every role with title, grade, track, manager and next steps', () => {
    const template = frontMatterTemplate(graphOf(documentsText), 'sales/guide.md');
    expect(load(template)).toEqual({
      roles: [
        {
          title: 'Junior Guide',
          grade: 5,
          track: 'individual',
          reportsTo: '[Manager, Guides](/job-families/sales/guide/#manager-guides)',
        },
        {
          title: 'Senior Guide',
          grade: 7,
          track: 'individual',
          reportsTo: '[Manager, Guides](/job-families/sales/guide/#manager-guides)',
        },
        // The page that the document links to is not there, so the name says it alone.
        { title: 'Manager, Guides', grade: 8, track: 'management', reportsTo: 'Chief Ranger' },
      ],
      nextSteps: '[Lake Warden](/job-families/lake/warden/)',
    });
  });

  it('says that a next step is not defined yet', () => {
    expect(load(frontMatterTemplate(graphOf(documentsText), 'lake/warden.md'))).toMatchObject({
      roles: [{ title: 'Lake Warden', nextSteps: 'not defined yet' }],
    });
  });

  it('gives a document without any role something to begin with', () => {
    expect(load(frontMatterTemplate(graphOf({ 'a.md': '' }), 'a.md'))).toEqual({ role: 'Title of the role' });
  });

  it.each([
    'Yes',
    'Head: Guides',
    '# 1 Guide',
    "Guides' Guide",
    'Guide “Big”',
    '【主任】',
    'null',
    '- Guide',
    'Führer & Söhne',
  ])('keeps the title %s as it is', (title) => {
    const graph = graphOf({ 'a.md': `---\ntitle: ${JSON.stringify(title)}\n---\n\n## Requirements\n\n- Walks\n` });
    const titles = graph.roles.map((role) => role.title);
    const { roles = [] } = load(frontMatterTemplate(graph, 'a.md')) as { roles?: { title: string }[] };
    expect(roles.map((role) => role.title)).toEqual(titles);
  });

  it('changes nothing of what was read when it is put into small documents', () => {
    const graph = graphOf(documentsText);
    expect(factsOf(graphOf(stated(documentsText, graph)))).toEqual(factsOf(graph));
  });

  it('is read where it is put beside a quoted text that goes on at the start of a line', () => {
    const roles = '## Guide\n\nThe Guide is a grade 5.\n\n## Senior Guide: Night\n\nThe Senior Guide is a grade 7.\n';
    const texts = { 'lake/guide.md': `---\ntitle: "Guide"\nsummary: "Leads\nwalkers home\n"\n---\n\n${roles}` };
    const graph = graphOf(texts);
    const again = graphOf(stated(texts, graph));
    expect(graph.roles.length).toBe(2);
    expect(factsOf(again)).toEqual(factsOf(graph));
    expect(again.roles.map(({ grades }) => grades[0]?.source.line)).toEqual([4, 7]);
  });

  it('changes nothing of what was read when it is put into the documents that ship with the app', () => {
    const folder = new URL('../../data/job-families/', import.meta.url);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
    const graph = graphOf(texts);
    const again = graphOf(stated(texts, graph));
    expect(factsOf(again)).toEqual(factsOf(graph));
    // A misspelt name is written as it was understood; its text is told so.
    const contradictions = again.observations.filter(({ kind }) => kind === 'contradicting-front-matter');
    const misspelt = new Set(
      again.observations.flatMap(({ kind, source }) => (kind === 'misspelt-name' ? [source.path] : [])),
    );
    const before = graph.observations.flatMap(({ kind, source }) => (kind === 'misspelt-name' ? [source.path] : []));
    expect(misspelt.size).toBe(0);
    expect(contradictions.map(({ source }) => source.path).filter((path) => !before.includes(path))).toEqual([]);
  });
});
