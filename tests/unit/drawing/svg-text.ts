/** Reading a drawing back, as a viewer would. */
import { Resvg } from '@resvg/resvg-js';

/** What each `<text>` says. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    unescaped(text).replaceAll('\u{200F}', ''),
  );
}

/** XML text as it was before it was escaped. */
export function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs.get(name) ?? '');
}

const signs = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);

/** The box that a figure's ink fills, in its own units. */
export function inkBox(figure: string): { x: number; y: number; width: number; height: number } {
  const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 200 200">${figure}</svg>`).getBBox();
  if (!box) throw new Error('nothing is drawn');
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Throws unless this is well-formed XML that holds an SVG picture: resvg's reader is strict. Draws nothing. */
export function mustBeSvg(content: string): void {
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${content}</svg>`, {
    font: { loadSystemFonts: false },
  });
}
