/**
 * What core takes from the platform beside the language itself. Its TypeScript project knows neither the DOM nor
 * Node, so that nothing else of them can slip in; the decoder is the same standard (WHATWG Encoding) in both.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
