/** The clipboard, which browsers refuse on pages that are not served safely. */

/** Resolves to false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
