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

/** Throws unless this is well-formed XML that holds an SVG picture: resvg's reader is strict. Draws nothing. */
export function mustBeSvg(content: string): void {
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${content}</svg>`, {
    font: { loadSystemFonts: false },
  });
}
