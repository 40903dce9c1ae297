// Who is near a role: what is said of its whole family holds for it, but not for what is no role of the family.
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/graph/neighbours.ts';
import { findRoutes } from '../../src/graph/paths/find-routes.ts';
import { everyMove } from '../../src/graph/paths/route.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { careerGraph } from '../support/graph-notation.ts';

const graph = careerGraph(`
  sales/csm: Associate 5 > Senior 7
  sales/leads: Director 10
  sales/csm -> sales/leads
  sales/csm -> ?Next step
`);

const stepsOf = (id: string) => neighboursOf(graph, id)?.nextSteps.map(({ to }) => to);

describe('the next steps of a role', () => {
  it('are those of its whole family too', () => {
    expect(stepsOf('sales/csm#associate')).toContain('sales/leads');
  });

  it('never lead from a step that is not defined yet to itself, or to where its family goes', () => {
    const open = graph.roles.find(({ kind }) => kind === 'undefined');
    expect(open).toBeDefined();
    expect(stepsOf(open?.id ?? '')).toEqual([]);
  });
});

describe('a next step that a document states for one track', () => {
  const text = (path: string, body: string) => ({ path, bytes: new TextEncoder().encode(body) });
  const said = readCareerGraph([
    text(
      'care/agents.md',
      '---\ntitle: Care Agent\n---\n## Levels\n### Staff Care Agent\n#### Job Grade\ngrade 7\n### Director, Care\n#### Job Grade\ngrade 10\n## Career Ladder\nThe next step for individual contributors is to become a Planner.\n\nThe next step for managers of people is to become a Head of Care.\n\nThe next step for individual contributors is to become a Trainer. The next step for people managers is to become a Trainer.\n',
    ),
  ]);
  const next = (title: string) => {
    const { id } = said.roles.find((role) => role.title === title) ?? { id: '' };
    return neighboursOf(said, id)?.nextSteps.map((link) => link.text);
  };

  it('is one of the roles of that track, and of both where it is stated for both', () => {
    expect(next('Staff Care Agent')).toEqual(['Planner', 'Trainer']);
    expect(next('Director, Care')).toEqual(['Head of Care', 'Trainer']);
  });

  it('is a move of theirs alone', () => {
    const starts = (goal: string) =>
      ['Staff Care Agent', 'Director, Care'].filter((title) => {
        const [from, to] = [title, goal].map((name) => said.roles.find((role) => role.title === name)?.id ?? '');
        return findRoutes(said, { from: from ?? '', to: to ?? '', rules: everyMove }).some(
          ({ hops }) => hops.length === 1,
        );
      });
    expect(starts('Planner')).toEqual(['Staff Care Agent']);
    expect(starts('Head of Care')).toEqual(['Director, Care']);
  });
});
