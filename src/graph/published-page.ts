/**
 * Where a document is published and where it is edited, by the templates of the configuration.
 * Fills in paths; whether anybody answers at the address is not known here.
 */
import type { Configuration } from '../documents/configuration.ts';
import type { Source } from '../documents/source.ts';
import { pagePath } from './page-id.ts';

export interface PublishedPage {
  /** Null where the configuration does not say where pages are. */
  readonly open: string | null;
  readonly edit: string | null;
}

/** @returns `https` or `http` addresses, as the configuration's templates begin with */
export function publishedPage({ pages }: Configuration, { path, line }: Source): PublishedPage {
  const words: Readonly<Record<string, string>> = {
    path: encoded(path),
    page: encoded(pagePath(path)),
    line: `${line}`,
  };
  const fill = (template: string | null) =>
    template?.replace(/\{(path|page|line)\}/g, (word, name: string) => words[name] ?? word) ?? null;
  return { open: fill(pages.open), edit: fill(pages.edit) };
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}
