/** The sizes a picture can be saved in as PNG. */

/** Device px for each px of the map. */
export const scales = ['1', '2', '3', '4'] as const;
export type Scale = (typeof scales)[number];

export type Size = { readonly width: number; readonly height: number };

/** No engine draws on a canvas with a longer side, px. */
const longestSide = 16_384;

/** The size a picture made by the host has at 1×: it is the first thing its file says. */
export function sizeOf(svg: string): Size {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width ?? 0), height: Number(height ?? 0) };
}

export const scaled = ({ width, height }: Size, scale: Scale): Size => ({
  width: width * Number(scale),
  height: height * Number(scale),
});

export function fits(size: Size, scale: Scale): boolean {
  const { width, height } = scaled(size, scale);
  return width <= longestSide && height <= longestSide;
}
