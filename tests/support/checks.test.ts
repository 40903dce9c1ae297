import { describe, expect, it } from 'vitest';
import { strayAtTop } from './checks.mjs';

describe('strayAtTop', () => {
  it('lets the agreed names and names with a dot stand at the top', () => {
    expect(strayAtTop(['package.json', 'src/app/main.tsx', 'data/a.md', '.biome.json', '.ci/run', 'LICENSE'])).toEqual(
      [],
    );
  });

  it('names what does not belong there, once', () => {
    expect(strayAtTop(['scripts/a.sh', 'scripts/b.sh', 'TODO.md', 'src/main.ts'])).toEqual(['TODO.md', 'scripts']);
  });
});
