/** The part of the package that is used here; it brings no types of its own. */
declare module 'commonmark-spec' {
  const spec: { readonly tests: readonly { readonly markdown: string }[] };
  export default spec;
}
