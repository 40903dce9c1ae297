/** Which passages a run of text offers to the rules of each topic. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/block.ts';
import { Prose } from '../../src/families/prose.ts';

const paragraph = (text: string, line = 1): Block => ({ kind: 'paragraph', inlines: text, line });
const texts = (prose: Prose, topic: Parameters<Prose['about']>[0]) => prose.about(topic).map(({ text }) => text);

describe('Prose', () => {
  it('offers a passage to each topic of which it holds a word, wherever the word stands', () => {
    const both = 'Extends the Gardener requirements and REPORTS to the Head Gardener.';
    const prose = new Prose([paragraph('Waters the plants.'), paragraph(both)]);
    expect(texts(prose, 'inheritance')).toEqual([both]);
    expect(texts(prose, 'reporting')).toEqual([both]);
    expect(texts(prose, 'nextSteps')).toEqual([]);
  });

  it('lets no word hide another that follows it without a blank', () => {
    const prose = new Prose([paragraph('responsibilities/reporting to the Head Gardener')]);
    expect(texts(prose, 'inheritance')).toHaveLength(1);
    expect(texts(prose, 'reporting')).toHaveLength(1);
  });

  it('takes “direct reports” for words about leading and about reporting', () => {
    const prose = new Prose([paragraph('Meets the direct reports each week.')]);
    expect(texts(prose, 'leading')).toHaveLength(1);
    expect(texts(prose, 'reporting')).toHaveLength(1);
  });

  it('takes “same” for a word about grades and about inherited lists', () => {
    const prose = new Prose([paragraph('The same as the Gardener.')]);
    expect(texts(prose, 'sameGrade')).toHaveLength(1);
    expect(texts(prose, 'inheritance')).toHaveLength(1);
  });

  it('looks into lists at any depth, and at what was added since it was asked last', () => {
    const nested: Block = {
      kind: 'list',
      ordered: false,
      line: 3,
      items: [{ inlines: 'The next step is open.', blocks: [], line: 3 }],
    };
    const prose = new Prose([
      { kind: 'list', ordered: false, line: 2, items: [{ inlines: '', blocks: [nested], line: 2 }] },
    ]);
    expect(texts(prose, 'nextSteps')).toEqual(['The next step is open.']);
    prose.add(paragraph('The next step is the Head Gardener.', 5));
    expect(texts(prose, 'nextSteps')).toHaveLength(2);
  });
});
