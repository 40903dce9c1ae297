/** Opens an address in the user's own browser, where there is a screen to show it. */
import { spawn } from 'node:child_process';

/** The program that opens addresses here, with its arguments; none where there is no screen or nobody to look at it. */
export function browserOpener(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [program: string, ...args: string[]] | undefined {
  if (environment.CI) return undefined;
  if (platform === 'darwin') return ['open'];
  // `start` takes a first argument in quotes for a window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Fails in silence: the address is printed anyway. */
export function openBrowser(address: string): void {
  const opener = browserOpener(process.platform, process.env);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
