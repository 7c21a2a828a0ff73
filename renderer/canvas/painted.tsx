/** A canvas element that is painted anew when what it shows changes, sharp on every screen. */
import { type CanvasHTMLAttributes, useEffect, useRef } from 'react';

type Props = {
  readonly width: number;
  readonly height: number;
  readonly onPaint: (surface: CanvasRenderingContext2D) => void;
} & CanvasHTMLAttributes<HTMLCanvasElement>;

export function Painted({ width, height, onPaint, ...rest }: Props) {
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const surface = element.current?.getContext('2d');
    if (surface) onPaint(surface);
  }, [onPaint]);
  const pixels = window.devicePixelRatio;
  return (
    <canvas
      ref={element}
      width={Math.round(width * pixels)}
      height={Math.round(height * pixels)}
      style={{ width, height }}
      aria-hidden
      {...rest}
    />
  );
}
