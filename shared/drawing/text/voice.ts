/** The three voices in which a drawing writes. Literata is what a person said or named, Hanken Grotesk what the app says. */
import type { FontName } from './measure.ts';

/** Who is heard: a `name`, somebody's `words`, or the app's `label`. */
export type Voice = 'name' | 'words' | 'label';

/** How a voice is set. Sizes in px. */
export type Setting = {
  readonly font: FontName;
  /** CSS families: as an exported file embeds them, as the window has them, then what any system has. */
  readonly family: string;
  readonly size: number;
  readonly lineHeight: number;
  /** From the top of a line to the foot of its letters. */
  readonly baseline: number;
  readonly weight: 400 | 500;
  readonly style: 'normal' | 'italic';
};

// The embedded name comes first: resvg looks no further than that.
const literata = "Literata, 'Literata Variable', Georgia, 'Times New Roman', serif";
const hankenGrotesk = "'Hanken Grotesk', 'Hanken Grotesk Variable', 'Helvetica Neue', Arial, sans-serif";

/** @see Setting */
export const settings: Readonly<Record<Voice, Setting>> = {
  name: { font: 'literata', family: literata, size: 17, lineHeight: 21, baseline: 16, weight: 400, style: 'normal' },
  words: {
    font: 'literataItalic',
    family: literata,
    size: 14,
    lineHeight: 18,
    baseline: 13.5,
    weight: 400,
    style: 'italic',
  },
  label: {
    font: 'hankenGrotesk',
    family: hankenGrotesk,
    size: 13,
    lineHeight: 18,
    baseline: 13.5,
    weight: 500,
    style: 'normal',
  },
};
