import type { CareerGraph } from '../graph/career-graph.ts';
import type { Choices, OrganisationView } from './view.ts';

export function selectOrganisation(_graph: CareerGraph, _choices: Choices): OrganisationView {
  throw new Error('pending');
}
