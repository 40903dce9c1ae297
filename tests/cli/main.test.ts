import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recordedIo } from '../support/recorded-io.ts';

describe('main', () => {
  it.each([[[]], [['dance']]])('names the commands there are for %j', async (argv) => {
    const io = recordedIo();
    expect(await main(argv, io)).toBe(1);
    expect(io.said).toHaveLength(1);
    expect(io.said[0]).toContain('start, graph, build');
    expect(io.written()).toBe('');
  });
});
