/** Pieces of a document as React elements. Headings become bold lines: the page's own headings stay an outline. */
import { Fragment } from 'react';
import type { Block, ListItem, TableRow } from '../../../documents/block.ts';
import { Inlines } from './Inlines.tsx';
import styles from './Markdown.module.css';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly path: string;
}

export function Blocks({ blocks, path }: BlocksProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move within their document
    <Fragment key={index}>
      <OneBlock block={block} path={path} />
    </Fragment>
  ));
}

function OneBlock({ block, path }: { readonly block: Block; readonly path: string }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading}>
          <Inlines inlines={block.inlines} path={path} />
        </p>
      );
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Inlines inlines={block.inlines} path={path} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item) => (
            <li key={item.line}>
              <ItemContent item={item} path={path} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table header={block.header} rows={block.rows} path={path} />;
    case 'code':
      return <pre className={styles.block}>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Blocks blocks={block.blocks} path={path} />
        </blockquote>
      );
    case 'include':
      return <p className={styles.aside}>[included text: {block.name}]</p>;
    case 'anchor':
      return null;
    case 'rule':
      return <hr className={styles.rule} />;
  }
}

/** What stands in a list item: its words and everything under them. */
export function ItemContent({ item, path }: { readonly item: ListItem; readonly path: string }) {
  return (
    <>
      <Inlines inlines={item.inlines} path={path} />
      <Blocks blocks={item.blocks} path={path} />
    </>
  );
}

interface TableProps {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  readonly path: string;
}

function Table({ header, rows, path }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its place, by keyboard too
    <section className={styles.tablePlace} aria-label="Table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={column} scope="col">
                <Inlines inlines={cell} path={path} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              {row.cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>
                  <Inlines inlines={cell} path={path} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
