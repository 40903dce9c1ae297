// Who is near a role: what is said of its whole family holds for it, but not for what is no role of the family.
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/graph/neighbours.ts';
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
