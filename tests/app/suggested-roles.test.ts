// Whom a role is worth comparing with.
import { expect, it } from 'vitest';
import { suggestedRoles } from '../../src/app/compare/suggested-roles.ts';
import { careerGraph } from '../support/graph-notation.ts';

const company = careerGraph(`
  sales/guide: Junior 5 > Guide 6 > Senior 7 | Manager 8
  sales/ranger: Ranger 6 | Warden 6
  sales/keeper: Keeper IC6
  lake/pilot: Pilot 6
  Senior > Manager
  Guide -> !Chief Ranger
`);

const suggested = (id: string) => suggestedRoles(company, id).map(({ title, why }) => `${title}: ${why}`);

it('suggests the levels beside it first, then roles of its grade nearby, and none of elsewhere or another scale', () => {
  expect(suggested('sales/guide#guide')).toEqual([
    'Senior: the next level',
    'Junior: the level below',
    'Ranger: the same grade in the department',
    'Warden: the same grade in the department',
  ]);
});

it('suggests a role of its own family before others of the department, each once and never itself', () => {
  expect(suggested('sales/ranger#ranger')).toEqual([
    'Warden: the same grade in the family',
    'Guide: the same grade in the department',
  ]);
});

it('suggests six at most', () => {
  const many = Array.from({ length: 12 }, (_, at) => `a/f${at}: Role${at} 4`).join('\n');
  expect(suggestedRoles(careerGraph(many), 'a/f0#role0')).toHaveLength(6);
});

it('suggests nothing for what no document describes', () => {
  const [chief] = company.roles.filter(({ title }) => title === 'Chief Ranger');
  expect(suggestedRoles(company, chief?.id ?? '')).toEqual([]);
  expect(suggestedRoles(company, 'sales/nobody')).toEqual([]);
});
