/** What a part is shown as: the figure of its kind, what somebody drew, or a picture. Whichever it is, a small figure says its kind. */
import type { Part } from '../../model/records.ts';
import { colours, type Theme } from '../colours.ts';
import { type Cut, drawFigure, type Look } from '../figure/figure.ts';
import { noPictures, type Pictures } from '../pictures.ts';
import { escapeXml } from '../svg.ts';
import { drawByHand } from './hand.ts';

/** What a portrait is drawn from; a `Part` satisfies it. */
export type PortraitLook = Look & Pick<Part, 'portrait' | 'drawing' | 'picture'>;

/** How a portrait is drawn. */
export type PortraitManner = { readonly cut?: Cut; readonly light?: 'own' | 'none'; readonly pictures?: Pictures };

/** The portrait as a `<g>` in the box of a figure (see `figureViewBox`). A picture that is not at hand is its figure. */
export function drawPortrait(look: PortraitLook, theme: Theme, manner: PortraitManner = {}): string {
  const { cut = 'large', light = 'own', pictures = noPictures } = manner;
  const figure = () => drawFigure(look, theme, cut, light);
  if (look.portrait === 'drawing' && look.drawing && look.drawing.length > 0)
    return `<g>${drawByHand(look.drawing, theme)}${kindSign(look, theme)}</g>`;
  const url = look.portrait === 'picture' && look.picture !== null ? pictures(look.picture) : null;
  return url === null ? figure() : `<g>${framed(url, theme)}${kindSign(look, theme)}</g>`;
}

/** A photo in a frame of ink, cut to it by its own viewport: no clip path, whose id could clash. */
function framed(url: string, theme: Theme): string {
  const { ink, paper } = colours[theme];
  const frame = 'x="7" y="4" width="86" height="90"';
  return (
    `<rect ${frame} fill="${paper}"/>` +
    `<image ${frame} href="${escapeXml(url)}" preserveAspectRatio="xMidYMid slice"/>` +
    `<path d="M7 4.4Q50 3 93 4.2Q94 50 93.2 94Q50 95 7 94.2Q6 48 7 4.4Z" fill="none" stroke="${ink}" stroke-width="1.5"/>`
  );
}

/** The figure of its kind, small at its foot. */
function kindSign(look: PortraitLook, theme: Theme): string {
  return `<g transform="translate(70 66) scale(.32)">${drawFigure(look, theme, 'small', 'none')}</g>`;
}
