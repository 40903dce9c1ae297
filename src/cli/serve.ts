/**
 * Serves the shell and one data file to browsers on this machine, and tells them when the data file changed.
 * Everything is held in memory under the few addresses it has, so no request can reach any other file.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { securityPolicyHeader } from './security-policy.ts';

/** Only this machine: documents of a company are nobody else's business. */
export const host = '127.0.0.1';

const firstPort = 4173;
/** How many ports from the first one on are tried before giving up. */
const portsTried = 100;

export interface Site {
  /** The app's files by their paths, `index.html` among them. */
  readonly shell: ReadonlyMap<string, Uint8Array>;
  /** The text of `data.json`. */
  readonly data: string;
}

export interface SiteServer {
  /** `http://127.0.0.1:4173/` */
  readonly address: string;
  /** Serves another data file from now on, and tells every open page. */
  readonly replaceData: (data: string) => void;
  /** Ends every connection. */
  readonly stop: () => Promise<void>;
}

export type Serving =
  | { readonly ok: true; readonly server: SiteServer }
  | { readonly ok: false; readonly message: string };

/** Serves on the port given, or on the first free one from 4173 upwards. */
export async function serve(site: Site, port?: number): Promise<Serving> {
  const pages = new Map([...site.shell].map(([path, bytes]) => [`/${path}`, prepare(path, bytes)]));
  const index = pages.get('/index.html');
  if (index !== undefined) pages.set('/', index);
  const setData = (data: string) => pages.set('/data.json', prepare('data.json', new TextEncoder().encode(data)));
  setData(site.data);

  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (!isLocal(request)) return refuse(response, 403, 'Rungs answers only to this machine.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Rungs only shows; it takes nothing.');
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/changes') return listen(request, response, listeners, pages.get('/data.json')?.tag ?? '');
    const page = pages.get(path);
    if (page === undefined) return refuse(response, 404, 'There is no such page.');
    send(request, response, page);
  });

  const outcome = port === undefined ? await listenFrom(server, firstPort) : await listenOn(server, port);
  if (outcome !== 'listening') return { ok: false, message: portMessage(outcome, port) };
  return {
    ok: true,
    server: {
      address: `http://${host}:${portOf(server)}/`,
      replaceData: (data) => {
        setData(data);
        for (const listener of listeners) tell(listener, pages.get('/data.json')?.tag ?? '');
      },
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    },
  };
}

interface Page {
  readonly type: string;
  readonly caching: string;
  /** Changes with the content. */
  readonly tag: string;
  readonly plain: Uint8Array;
  /** The body in an encoding, made at the first request for it and kept. */
  readonly encoded: (encoding: Encoding) => Uint8Array;
}

type Encoding = 'br' | 'gzip' | 'identity';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** What is already compressed gains nothing. */
const compressed = new Set(['.woff2', '.png']);

function prepare(path: string, bytes: Uint8Array): Page {
  const ending = extname(path);
  const made = new Map<Encoding, Uint8Array>();
  return {
    type: types[ending] ?? 'application/octet-stream',
    // Vite names what is under assets/ by its content; anything else keeps its name and is asked for again.
    caching: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    plain: bytes,
    encoded: (encoding) => {
      if (encoding === 'identity' || compressed.has(ending)) return bytes;
      const body = made.get(encoding) ?? compress(encoding, bytes);
      made.set(encoding, body);
      return body;
    },
  };
}

function compress(encoding: 'br' | 'gzip', bytes: Uint8Array): Uint8Array {
  if (encoding === 'gzip') return gzipSync(bytes);
  // Quality 5 takes a tenth of the time of the highest for a few percent more bytes.
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function send(request: IncomingMessage, response: ServerResponse, page: Page): void {
  setCommonHeaders(response);
  response.setHeader('Cache-Control', page.caching);
  response.setHeader('ETag', page.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === page.tag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = wantedEncoding(request);
  const body = page.encoded(encoding);
  if (body !== page.plain) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', page.type);
  response.setHeader('Content-Length', body.byteLength);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function wantedEncoding(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function refuse(response: ServerResponse, status: number, message: string): void {
  setCommonHeaders(response);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', securityPolicyHeader);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

/**
 * False for a request that names another host: a page elsewhere may let its own name point to this machine,
 * and would then read the documents as if they were its own.
 */
function isLocal(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d{1,5}$/, '');
  return name === host || name === 'localhost' || name === '[::1]';
}

/** Keeps a page informed by server-sent events; one that missed a change while it was away hears of it at once. */
function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>, tag: string): void {
  setCommonHeaders(response);
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const known = request.headers['last-event-id'];
  response.write(`retry: 1000\nid: ${tag}\n\n`);
  if (known !== undefined && known !== tag) tell(response, tag);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function tell(listener: ServerResponse, tag: string): void {
  listener.write(`id: ${tag}\ndata: data.json\n\n`);
}

type Outcome = 'listening' | 'taken' | 'forbidden';

async function listenFrom(server: Server, first: number): Promise<Outcome> {
  for (let port = first; port < first + portsTried; port += 1) {
    const outcome = await listenOn(server, port);
    if (outcome !== 'taken') return outcome;
  }
  return 'taken';
}

/** Any other error is a bug of ours, or a machine without a loopback interface, and is thrown. */
function listenOn(server: Server, port: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES') resolve('forbidden');
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve('listening');
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function portMessage(outcome: Exclude<Outcome, 'listening'>, port: number | undefined): string {
  if (port === undefined)
    return `The ports from ${firstPort} to ${firstPort + portsTried - 1} are all taken; name another with --port N.`;
  if (outcome === 'taken') return `Port ${port} is taken by another program; leave --port out to have a free one.`;
  return `Port ${port} may not be used by you; choose one above 1023, or leave --port out.`;
}
