/**
 * The one policy by which an address may become a script (`trusted-types rungs` in the page's security policy): files
 * of this site's own, and nothing else.
 */

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

/** What browsers with trusted types have; TypeScript's library does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy;
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`Only scripts of this site are run, not ${address}.`);
  return href;
}

const { trustedTypes }: { readonly trustedTypes?: TrustedTypes } = globalThis as object;

const policy = trustedTypes?.createPolicy('rungs', { createScriptURL: ownAddress });

/** The address of a script of this site, as the browser wants it for `new Worker`. Throws for any other. */
export function scriptAddress(address: string): string {
  return policy?.createScriptURL(address) ?? ownAddress(address);
}
