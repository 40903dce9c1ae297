/**
 * Drives a Firefox that is on the machine, for a smoke test: over Marionette, the remote control that every Firefox has,
 * since Playwright drives only builds of its own. Commands and answers are JSON with their length in front.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

export interface Firefox {
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** The value of a function body that runs in the page. */
  readonly evaluate: (script: string) => Promise<unknown>;
  /** Runs a function body again and again until it gives something true; fails after 15 s with what was waited for. */
  readonly waitFor: (what: string, script: string) => Promise<void>;
  /** Clicks as a mouse does, at the middle of the first element that an XPath finds. */
  readonly click: (xpath: string) => Promise<void>;
  /** Presses and lets go of each character's key. */
  readonly type: (text: string) => Promise<void>;
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** Where a Firefox is: what RUNGS_FIREFOX names, else what the path has; null where there is none. */
export function findFirefox(): string | null {
  const chosen = process.env.RUNGS_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...found].find((path) => existsSync(path)) ?? null;
}

export async function launchFirefox(path: string): Promise<Firefox> {
  const port = await freePort();
  const downloads = temporaryFolder({});
  const preferences: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  const profile = temporaryFolder({ 'user.js': lines.join('\n') });
  const process_ = spawn(path, ['--marionette', '--headless', '--no-remote', '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
  });
  const send = await connection(port, process_);
  const session = (await send('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } };
  const evaluate = async (script: string) =>
    ((await send('WebDriver:ExecuteScript', { script, args: [] })) as { value: unknown }).value;
  return {
    version: session.capabilities.browserVersion,
    downloads,
    open: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    evaluate,
    waitFor: async (what, script) => {
      for (const end = Date.now() + 15_000; Date.now() < end; ) {
        if (await evaluate(script)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`Firefox waited in vain for ${what}.`);
    },
    click: async (xpath) => {
      const found = (await send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
        value: Readonly<Record<string, string>>;
      };
      await send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      const ended = new Promise((resolve) => process_.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => process_.kill());
      await ended;
    },
  };
}

type Send = (command: string, parameters: object) => Promise<unknown>;

/** Connects as soon as Firefox listens. */
async function connection(port: number, process_: ChildProcess): Promise<Send> {
  for (const end = Date.now() + 40_000; Date.now() < end; ) {
    if (process_.exitCode !== null) throw new Error(`Firefox ended with code ${process_.exitCode}.`);
    const socket = await tryConnect(port);
    if (socket) return sender(socket);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  process_.kill();
  throw new Error('Firefox did not listen within 40 s.');
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

function sender(socket: Socket): Send {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let read = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    read = Buffer.concat([read, chunk]);
    for (let colon = read.indexOf(':'); colon > 0; colon = read.indexOf(':')) {
      const end = colon + 1 + Number(read.subarray(0, colon).toString());
      if (read.length < end) return;
      const message: unknown = JSON.parse(read.subarray(colon + 1, end).toString());
      read = read.subarray(end);
      // The first one is a greeting and no answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      if (error) waiting.get(id)?.reject(new Error(`Firefox: ${error.message}`));
      else waiting.get(id)?.resolve(value);
      waiting.delete(id);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });
  return (command, parameters) => {
    last += 1;
    const text = JSON.stringify([0, last, command, parameters]);
    const answer = new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
