/** A drawing of `shared/drawing` on the screen. */
import type { SVGProps } from 'react';

/** What is inside an `<svg>`: the drawing's own text, which `shared/drawing` has escaped. */
export function Drawn({ svg, ...rest }: { svg: string } & SVGProps<SVGGElement>) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: one drawing for screen and file means the same SVG text; every word in it went through the drawing's one escape function.
  return <g {...rest} dangerouslySetInnerHTML={{ __html: svg }} />;
}
