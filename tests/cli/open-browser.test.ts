import { describe, expect, it } from 'vitest';
import { browserOpener } from '../../src/cli/open-browser.ts';

describe('browserOpener', () => {
  it("names the system's own opener", () => {
    expect(browserOpener('darwin', {})).toEqual(['open']);
    expect(browserOpener('win32', {})?.[0]).toBe('cmd');
    expect(browserOpener('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
    expect(browserOpener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  });

  it('opens nothing where there is no screen or nobody who looks', () => {
    expect(browserOpener('linux', {})).toBeUndefined();
    expect(browserOpener('darwin', { CI: 'true' })).toBeUndefined();
  });
});
