/**
 * The language in which documents are read: the one place that names it.
 */
import { english } from './english.ts';
import type { Wording } from './wording.ts';

export const wording: Wording = english;
