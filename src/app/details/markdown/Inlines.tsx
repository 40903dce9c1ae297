/** Runs of text as React elements; never HTML strings, so nothing that a document holds can run. */
import { Fragment } from 'react';
import type { Inline, Inlines as Run } from '../../../documents/block.ts';
import { useChoices } from '../../store/store-context.tsx';
import { SubjectLink } from '../SubjectLink.tsx';
import { linkTarget } from './link-target.ts';
import styles from './Markdown.module.css';

interface InlinesProps {
  readonly inlines: Run;
  /** The document they stand in, for links relative to it. */
  readonly path: string;
}

export function Inlines({ inlines, path }: InlinesProps) {
  if (typeof inlines === 'string') return inlines;
  // Pieces of text never move within their list, so their place is their key.
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      <OneInline inline={inline} path={path} />
    </Fragment>
  ));
}

function OneInline({ inline, path }: { readonly inline: Inline; readonly path: string }) {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} path={path} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} path={path} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines inlines={inline.children} path={path} />
        </s>
      );
    case 'code':
      return <code className={styles.code}>{inline.text}</code>;
    case 'link':
      return (
        <DocumentLink href={inline.href} path={path}>
          <Inlines inlines={inline.children} path={path} />
        </DocumentLink>
      );
    case 'image':
      return <span className={styles.aside}>[picture{inline.text && `: ${inline.text}`}]</span>;
    case 'break':
      return <br />;
    case 'include':
      return <span className={styles.aside}>[included text: {inline.name}]</span>;
  }
}

interface DocumentLinkProps {
  readonly href: string;
  readonly path: string;
  readonly children: React.ReactNode;
}

function DocumentLink({ href, path, children }: DocumentLinkProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const target = linkTarget(href, path, graph);
  switch (target.kind) {
    case 'outside':
      return (
        <a href={target.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case 'subject':
      return <SubjectLink subject={target.subject}>{children}</SubjectLink>;
    case 'nowhere':
      return (
        <span className={styles.nowhere} title={target.reason}>
          {children}
        </span>
      );
  }
}
