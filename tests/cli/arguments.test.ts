import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
const usage = 'Usage: npm start -- [FOLDER]';

describe('readArguments', () => {
  it('reads options and a folder in any order', () => {
    const reading = readArguments(['--port', '5000', 'docs', '--no-open'], options, usage);
    expect(reading).toMatchObject({ ok: true, folder: 'docs', values: { port: '5000', 'no-open': true } });
  });

  it('takes a folder that looks like an option after --', () => {
    expect(readArguments(['--', '--docs'], options, usage)).toMatchObject({ ok: true, folder: '--docs' });
  });

  it.each([
    [['--prot', '5000'], "'--prot'"],
    [['--port'], "'--port"],
    [['--no-open=yes'], "'--no-open'"],
    [['docs', 'more'], 'more'],
  ])('says in one line what is wrong with %j, and how to say it right', (args, named) => {
    const reading = readArguments(args, options, usage);
    if (reading.ok) throw new Error('It was understood.');
    expect(reading.message).toContain(named);
    expect(reading.message).toContain(usage);
    expect(reading.message).not.toContain('\n');
  });
});
