/** Packages of this folder, there only once such a bench was run: named by variables, or every check would want them. */
export async function loadPeer<Package>(name: string): Promise<Package> {
  return (await import(/* @vite-ignore */ name)) as Package; // the caller says what it uses of the package
}
