import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check/check.ts';
import { recordedIo } from '../../support/recorded-io.ts';

const files = (pages: Readonly<Record<string, string>>) =>
  Object.entries(pages).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

/** A page with one error (a missing page), one warning (an empty section) and one hint (raw HTML). */
const page = [
  '# Account Executive',
  '',
  'The Account Executive reports to the [Director of Sales](/job-families/sales/directors/).',
  'The next step is the [Senior Account Executive](/job-families/sales/senior-account-executive/).',
  '',
  '<iframe src="https://example.com/"></iframe>',
  '',
  '## Requirements',
].join('\n');
const senior = '# Senior Account Executive\n\nThe next step is not defined yet.';
const faulty = { 'sales/account-executive.md': page, 'sales/senior-account-executive.md': senior };
const tidy = { 'sales/account-executive.md': '# Chief Executive Officer\n\n## Responsibilities\n\n- Leads\n' };

async function run(args: readonly string[], pages: Readonly<Record<string, string>> = faulty, colours = false) {
  const io = {
    ...recordedIo({ colours }),
    readFolder: () => Promise.resolve({ ok: true, files: files(pages), problems: [] } as const),
  };
  const code = await checkCommand(args, io);
  return { code, out: io.written(), said: io.said };
}

describe('the exit code', () => {
  it('is 0 where there is nothing to mend', async () => {
    expect(await run(['docs'], tidy)).toEqual({ code: 0, out: 'Nothing to mend in 1 document.\n', said: [] });
  });

  it('is 1 for errors, and for more warnings than are allowed', async () => {
    expect((await run(['docs'])).code).toBe(1);
    const noError = ['docs', '--rule', 'missing-page=warning'];
    expect((await run(noError)).code).toBe(0);
    expect((await run([...noError, '--max-warnings', '2'])).code).toBe(0);
    expect((await run([...noError, '--max-warnings', '1'])).code).toBe(1);
  });

  it.each([
    [[], 'Name the folder'],
    [['docs', 'more'], 'One folder at most'],
    [['docs', '--format', 'xml'], 'There is no format xml; there are text, json, sarif, github.'],
    [['docs', '--rule', 'mising-page=off'], 'There is no rule mising-page'],
    [['docs', '--rule', 'missing-page=fatal'], 'missing-page=fatal is something else'],
    [['docs', '--rule', 'missing-page'], '--rule takes NAME=off|info|warning|error'],
    [['docs', '--max-warnings', 'few'], 'few is none'],
    [['docs', '--colour'], '--colour'],
  ])('is 2 for %j, with one line that says why', async (args, why) => {
    const { code, out, said } = await run(args);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toContain(why);
  });

  it('is 2 for a folder that is not there', async () => {
    const io = recordedIo();
    expect(await checkCommand(['nowhere'], io)).toBe(2);
    expect(io.said).toEqual([expect.stringContaining('There is no folder')]);
  });
});

describe('--rule', () => {
  it('makes a rule quieter or louder, or leaves it out', async () => {
    const { out } = await run(['docs', '--format=json', '--rule=missing-page=off', '--rule=raw-html=error']);
    const findings: { rule: string; severity: string }[] = JSON.parse(out).findings;
    const severities = new Map(findings.map(({ rule, severity }) => [rule, severity]));
    expect(severities.has('missing-page')).toBe(false);
    expect(severities.get('raw-html')).toBe('error');
  });

  it('counts the last of two for the same rule', async () => {
    const { out } = await run(['docs', '--format=json', '--rule=raw-html=off', '--rule=raw-html=error']);
    expect(JSON.parse(out).counts.error).toBe(2);
  });
});

describe('--help', () => {
  it('tells every option, the exit codes, both uses of the script and every rule', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const part of ['--format', '--rule', '--max-warnings', 'Exit code', 'Without a folder', 'missing-page  '])
      expect(out).toContain(part);
  });
});

describe('what could not be opened', () => {
  it('is told on standard error, and the rest is checked', async () => {
    const io = {
      ...recordedIo(),
      readFolder: () =>
        Promise.resolve({ ok: true, files: files(tidy), problems: ['b.md could not be opened: EACCES'] } as const),
    };
    expect(await checkCommand(['docs'], io)).toBe(0);
    expect(io.said).toEqual(['b.md could not be opened: EACCES']);
  });
});

describe('paths', () => {
  it('lead from where the user stands', async () => {
    const folder = relative(process.cwd(), '/elsewhere/docs');
    const { out } = await run(['/elsewhere/docs', '--format=github']);
    expect(out).toContain(`file=${folder}/sales/account-executive.md,`);
    expect((await run(['.', '--format=github'])).out).toContain('file=sales/account-executive.md,');
  });
});
