/**
 * The whole road from files to the graph, for the command line and the worker.
 * One bad document never costs the others: what cannot be read stays in the graph as a document with its observations.
 */
import { configurationPath, noConfiguration } from '../documents/configuration.ts';
import type { Document, SourceFile } from '../documents/document.ts';
import type { ConfigurationReading } from '../documents/read-configuration.ts';
import { readConfiguration } from '../documents/read-configuration.ts';
import { readDocuments } from '../documents/read-documents.ts';
import type { JobFamily } from '../families/job-family.ts';
import { forgetNames } from '../families/names.ts';
import { readFamily } from '../families/read-family.ts';
import type { CareerGraph } from './career-graph.ts';
import { linkFamilies } from './link-families.ts';

/** A folder's files, read: its documents, and what `rungs.config.json` says of them. */
export interface Reading extends ConfigurationReading {
  readonly documents: readonly Document[];
}

/** @param files in any order; their paths are relative to the folder that was read */
export function readCareerGraph(files: readonly SourceFile[]): CareerGraph {
  return graphOfDocuments(readFiles(files));
}

export function readFiles(files: readonly SourceFile[]): Reading {
  const configured = files.find(isConfiguration);
  return {
    ...(configured === undefined ? unconfigured : readConfiguration(configured.bytes)),
    documents: readDocuments(files.filter((file) => file !== configured)),
  };
}

const isConfiguration = ({ path }: SourceFile): boolean => path === configurationPath;

const unconfigured: ConfigurationReading = { configuration: noConfiguration, observations: [], text: '' };

/** The same for documents that are read already. */
export function graphOfDocuments({ documents, configuration, observations }: Reading): CareerGraph {
  forgetNames();
  const families: JobFamily[] = [];
  for (const document of documents) {
    const family = readFamily(document, configuration);
    if (family !== null) families.push(family);
  }
  return linkFamilies(documents, families, { configuration, observations });
}
