/** Sections of a document as they stand there, each under its title, with its place. */
import type { Section } from '../../families/job-family.ts';
import { Blocks } from './markdown/Blocks.tsx';
import styles from './SectionTexts.module.css';
import { SourceButton } from './SourceButton.tsx';

interface SectionTextsProps {
  readonly sections: readonly {
    readonly title: string;
    readonly note: string | null;
    readonly section: Section;
  }[];
}

export function SectionTexts({ sections }: SectionTextsProps) {
  return sections.map(({ title, note, section }) => (
    <section key={`${section.source.path}:${section.source.line}:${title}`} className={styles.section}>
      <h3 className={styles.title}>
        {title || 'Without a heading'}
        {note && <span className={styles.note}> · {note}</span>}
      </h3>
      <Blocks blocks={section.blocks} path={section.source.path} />
      <SourceButton source={section.source} />
    </section>
  ));
}
