/** The PNG of the picture on show, made while the person still looks at it, so that saving need not wait. */
import { useEffect, useRef } from 'react';
import type { Picture } from '../../shared/contract/pictures.ts';
import { rasterise } from './rasterise.ts';
import type { Scale } from './sizes.ts';

type Made = { readonly picture: Picture; readonly scale: Scale; readonly png: Promise<Blob> };

/** Long enough that choices made one after the other are not each made into a PNG, ms. */
const settled = 150;

/** Gives the PNG of a picture at a scale; null for either makes nothing ahead. */
export function usePng(picture: Picture | null, scale: Scale | null) {
  const ahead = useRef<Made | null>(null);

  function pngOf(wanted: Picture, at: Scale): Promise<Blob> {
    const made = ahead.current;
    if (made?.picture === wanted && made.scale === at) return made.png;
    const png = rasterise(wanted, at);
    ahead.current = { picture: wanted, scale: at, png };
    // Whoever saves hears of it; one that is made ahead may fail unheard.
    png.catch(() => undefined);
    return png;
  }

  const make = useRef(pngOf);
  useEffect(() => {
    if (!picture || !scale) return;
    const timer = setTimeout(() => make.current(picture, scale), settled);
    return () => clearTimeout(timer);
  }, [picture, scale]);
  return pngOf;
}
