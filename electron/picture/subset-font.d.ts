/** The part of subset-font that pictures and the build of the window use; it ships no types. */
declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs, and with these axes of a variable font pinned. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2'; readonly variationAxes?: Readonly<Record<string, number>> },
  ): Promise<Buffer>;
}
