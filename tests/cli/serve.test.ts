import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serve } from '../../src/cli/serve.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const shell = new Map([
  ['index.html', bytes('<title>Rungs</title>')],
  ['assets/index-abc.js', bytes('console.log("hello");'.repeat(100))],
  ['assets/inter-def.woff2', bytes('font')],
]);

let server: SiteServer;

async function start(port?: number): Promise<SiteServer> {
  const serving = await serve({ shell, data: '{"version":1}' }, port);
  if (!serving.ok) throw new Error(serving.message);
  return serving.server;
}

/** A request as it is written, where `fetch` would tidy it up. */
function rawStatus(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

describe('the server', () => {
  it('serves the page at its root, the data file and the assets, each by its type', async () => {
    const types = ['', 'index.html', 'data.json', 'assets/index-abc.js', 'assets/inter-def.woff2'].map(async (path) =>
      (await fetch(server.address + path)).headers.get('content-type'),
    );
    expect(await Promise.all(types)).toEqual([
      'text/html; charset=utf-8',
      'text/html; charset=utf-8',
      'application/json; charset=utf-8',
      'text/javascript; charset=utf-8',
      'font/woff2',
    ]);
    expect(await (await fetch(server.address)).text()).toBe('<title>Rungs</title>');
  });

  it('lets browsers keep what is named by its content, and ask again for the rest', async () => {
    const caching = async (path: string) => (await fetch(server.address + path)).headers.get('cache-control');
    expect(await caching('assets/index-abc.js')).toContain('immutable');
    expect(await caching('')).toBe('no-cache');
    expect(await caching('data.json')).toBe('no-cache');
  });

  it('answers 304 to whoever has the same content', async () => {
    const tag = (await fetch(`${server.address}data.json`)).headers.get('etag') ?? '';
    const again = () => fetch(`${server.address}data.json`, { headers: { 'if-none-match': tag } });
    expect((await again()).status).toBe(304);
    server.replaceData('{"version":1,"title":"new"}');
    expect((await again()).status).toBe(200);
  });

  it('compresses for those who take it', async () => {
    const encoded = async (accepted: string) => {
      const response = await fetch(`${server.address}assets/index-abc.js`, {
        headers: { 'accept-encoding': accepted },
      });
      expect(await response.text()).toContain('console.log("hello");console.log');
      return [response.headers.get('content-encoding'), Number(response.headers.get('content-length'))] as const;
    };
    const [, plain] = await encoded('identity');
    const [gzip, gzipped] = await encoded('gzip');
    const [brotli, brotlied] = await encoded('gzip, deflate, br');
    expect([gzip, brotli]).toEqual(['gzip', 'br']);
    expect(gzipped).toBeLessThan(plain / 5);
    expect(brotlied).toBeLessThan(plain / 5);
  });

  it('sends the security policy with everything', async () => {
    for (const path of ['', 'data.json', 'nowhere']) {
      const { headers } = await fetch(server.address + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types rungs");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '//etc/passwd',
    '/assets',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it('answers only when it is called by its own name', async () => {
    expect(await rawStatus('/data.json', { host: 'elsewhere.example:4173' })).toBe(403);
    expect(await rawStatus('/data.json', { host: '127.0.0.1.elsewhere.example' })).toBe(403);
    expect(await rawStatus('/data.json', { host: 'localhost:4173' })).toBe(200);
  });

  it('takes nothing', async () => {
    const response = await fetch(server.address, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('takes the next port when one is taken, and says so when that very one was asked for', async () => {
    const taken = Number(new URL(server.address).port);
    const other = await start();
    expect(Number(new URL(other.address).port)).toBeGreaterThan(taken);
    await other.stop();
    const serving = await serve({ shell, data: '' }, taken);
    expect(serving.ok ? '' : serving.message).toBe(
      `Port ${taken} is taken by another program; leave --port out to have a free one.`,
    );
  });
});

describe('news of changes', () => {
  /** Reads events until the text holds what is waited for. */
  async function events(headers: Record<string, string>, wanted: RegExp, meanwhile: () => void): Promise<string> {
    const stop = new AbortController();
    const response = await fetch(`${server.address}changes`, { headers, signal: stop.signal });
    let text = '';
    for await (const chunk of response.body ?? []) {
      if (text === '') meanwhile();
      text += new TextDecoder().decode(chunk);
      if (wanted.test(text)) break;
    }
    stop.abort();
    return text;
  }

  it('tells an open page', async () => {
    const text = await events({}, /^data: /m, () => server.replaceData('{"version":1,"title":"newer"}'));
    expect(text.match(/^data: /gm)).toHaveLength(1);
  });

  it('tells a page that was away what it missed, and no page what it knows', async () => {
    const known = await events({}, /^id: .*\n\n/m, () => {});
    const id = /^id: (.*)$/m.exec(known)?.[1] ?? '';
    expect(await events({ 'last-event-id': id }, /^id: .*\n\n/m, () => {})).not.toContain('data:');
    server.replaceData('{"version":1,"title":"newest"}');
    expect(await events({ 'last-event-id': id }, /^data: /m, () => {})).toContain('data:');
  });

  it('lets go of its pages when it stops', async () => {
    const other = await start();
    const response = await fetch(`${other.address}changes`);
    await other.stop();
    await expect(response.text()).rejects.toThrow();
  });
});
