/**
 * What views of a graph rest on, computed once for each graph.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { findHomes } from './find-homes.ts';
import { gradeLanes } from './grade-lanes.ts';

/**
 * The pieces, each resting on those before it. Selecting a view needs none of these calls: who has to answer a reader
 * meanwhile makes them one by one, with a pause after each.
 */
export const viewPreparations: readonly ((graph: CareerGraph) => unknown)[] = [
  graphIndex,
  estimateGrades,
  findHomes,
  gradeLanes,
];
