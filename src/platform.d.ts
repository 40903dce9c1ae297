// The few platform names that the core may use although it is compiled without DOM and Node types:
// they mean the same in a browser, in a worker and in Node 20. Anything else of a platform is handed in.
// Only src/tsconfig.json reads this file; the app and the command line bring their own platform's types.

/** Decodes bytes as text; with `fatal`, `decode` throws a TypeError on bytes that are no text of that encoding. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { readonly stream?: boolean }): string;
}

/** Encodes text as UTF-8. */
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

/** An address taken apart by the WHATWG URL standard; the constructor throws a TypeError on what is no address. */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly origin: string;
  pathname: string;
  search: string;
  hash: string;
  toString(): string;
}
