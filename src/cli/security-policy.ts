/**
 * What the page may do, as a content security policy: the built page carries it, and the server sends it too.
 * Documents are untrusted text; whatever gets past the reading stages still cannot run, load or send anything.
 */

const directives = [
  "default-src 'none'",
  // Scripts, styles and fonts only as files of this origin: no inline code, no `style` attributes, no `eval`.
  "script-src 'self'",
  "style-src 'self'",
  // An export is painted from a blob.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // The data file, and news of changes to it.
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // Text never becomes markup; the one policy, `rungs`, accepts the addresses of our own scripts.
  "require-trusted-types-for 'script'",
  'trusted-types rungs',
];

/** For the page itself. */
export const securityPolicy = directives.join('; ');

/** For the server, which can also forbid that the page is framed; a page cannot say that of itself. */
export const securityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
