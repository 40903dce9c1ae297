/** Where the document of a role or family is published and edited, when the configuration says so. */
import { ExternalLink, Pencil } from 'lucide-react';
import type { Source } from '../../documents/source.ts';
import { publishedPage } from '../../graph/published-page.ts';
import { useChoices } from '../store/store-context.tsx';
import { LinkButton } from '../ui/Button.tsx';

export function PageLinks({ source }: { readonly source: Source }) {
  const configuration = useChoices((choices) => choices.documents.graph.configuration);
  const { open, edit } = publishedPage(configuration, source);
  return (
    <>
      {open !== null && (
        <LinkButton href={open}>
          <ExternalLink aria-hidden size={16} /> Open page
        </LinkButton>
      )}
      {edit !== null && (
        <LinkButton href={edit}>
          <Pencil aria-hidden size={16} /> Edit
        </LinkButton>
      )}
    </>
  );
}
