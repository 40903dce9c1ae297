/**
 * Matrix and outline as text, for other programs: the rows and lists that are shown, in the order in which they are shown.
 * What is closed in the outline is there too: closing is for the eye.
 */
import { csvText } from '../../formats/csv.ts';
import { outlineMarkdown, type TextRole } from '../../formats/outline-markdown.ts';
import { type TextTable, tableMarkdown } from '../../formats/table-markdown.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { type OutlineEnd, outlineFacts } from '../../view/select-outline.ts';
import type { ViewCard } from '../../view/view.ts';
import { laneName } from '../matrix/lane-name.ts';
import { matrixSummary } from '../matrix/matrix-summary.ts';
import { outlineSummary } from '../outline/outline-summary.ts';
import type { Choices } from '../store/choices.ts';
import { matrixOf, outlineOf } from '../store/tables.ts';

/** A table as CSV for a spreadsheet: with the sign by which Excel knows UTF-8. */
export function matrixCsv(choices: Choices): string {
  return `\uFEFF${csvText(matrixTable(choices).rows)}`;
}

export function matrixMarkdown(choices: Choices): string {
  return tableMarkdown(matrixTable(choices));
}

export function outlineText(choices: Choices): string {
  const { graph } = choices.documents;
  const departments = outlineOf(choices);
  return outlineMarkdown({
    title: `${choices.documents.title} · Outline`,
    summary: `${outlineSummary(departments)}.`,
    departments: departments.map(({ name, families }) => ({
      name,
      families: families.map((family) => ({
        name: named(family.name, family.distinction),
        roles: family.cards.map((card) => outlineRole(graph, card)),
      })),
    })),
  });
}

function matrixTable(choices: Choices): TextTable {
  const matrix = matrixOf(choices);
  const { lanes, rows } = matrix;
  return {
    title: `${choices.documents.title} · Matrix`,
    summary: `${matrixSummary(matrix)}. Each cell holds the roles of a family at a grade.`,
    rows: [
      ['Family', 'Department', ...lanes.map(laneName)],
      ...rows.map(({ column, department, distinction, cells }) => [
        named(column.name, distinction),
        department,
        ...lanes.map(({ id }) => (cells.get(id) ?? []).map(inCell).join('; ')),
      ]),
    ],
  };
}

/** `Senior Editor`, `Editor (~7)` where the grade is an estimate, `Publisher (not documented)`. */
function inCell({ title, badge, note }: ViewCard): string {
  const notes = [...(note === null ? [] : [note]), ...(badge === null || badge.stated ? [] : [badge.text])];
  return named(title, notes.length === 0 ? null : notes.join(', '));
}

function outlineRole(graph: CareerGraph, { id, title, badge, note }: ViewCard): TextRole {
  const grade = badge === null ? [] : [`${badge.stated ? 'grade' : 'about grade'} ${badge.text.replace('~', '')}`];
  return {
    title,
    notes: [...grade, ...(note === null ? [] : [note])],
    facts: outlineFacts(graph, id).map(({ term, ends }) => [term, ends.map(endWords).join(' · ')]),
  };
}

function endWords({ words, note }: OutlineEnd): string {
  return named(words, note);
}

function named(name: string, note: string | null): string {
  return note === null ? name : `${name} (${note})`;
}
