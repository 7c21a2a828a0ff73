/** The part of fontkit that the measuring uses; it ships no types. */
declare module 'fontkit' {
  export type Glyph = { readonly advanceWidth: number };
  export type Font = {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): { readonly advanceWidth: number };
  };
  export function create(bytes: Uint8Array): Font;
}
