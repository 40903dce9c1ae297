/**
 * The whole road from files to the graph, for the command line and the worker.
 * One bad document never costs the others: what cannot be read stays in the graph as a document with its observations.
 */
import type { Document, SourceFile } from '../documents/document.ts';
import { readDocument } from '../documents/read-document.ts';
import { readFamily } from '../families/read-family.ts';
import type { CareerGraph } from './career-graph.ts';
import { linkFamilies } from './link-families.ts';

/** @param files in any order; their paths are relative to the folder that was read */
export function readCareerGraph(files: readonly SourceFile[]): CareerGraph {
  return graphOfDocuments(files.map(readDocument));
}

/** The same for documents that are read already. */
export function graphOfDocuments(documents: readonly Document[]): CareerGraph {
  return linkFamilies(
    documents,
    documents.flatMap((document) => readFamily(document) ?? []),
  );
}
