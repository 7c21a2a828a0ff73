/** The colours of both themes. Contrasts (WCAG): ink on paper 13, ink2 ≥ 6.5, ink3 ≥ 5, accent ≥ 8; none carries a meaning alone. */
import type { Wash } from '../model/kinds.ts';

/** Daylight paper, or the same drawing by lantern. */
export type Theme = 'light' | 'dark';

/** Every colour of one theme, as `#RRGGBB`. */
export type Colours = {
  /** The ground of every screen. */
  readonly paper: string;
  /** Where one writes. */
  readonly leaf: string;
  readonly ink: string;
  /** The second voice. */
  readonly ink2: string;
  /** Field names and keys; too weak to stand on `light`. */
  readonly ink3: string;
  /** The second pen: selection, caret, the one main key. */
  readonly accent: string;
  /** Hairlines. */
  readonly rule: string;
  /** The edges of fields. */
  readonly rule2: string;
  /** Self's field in three flat washes, from the centre outward. */
  readonly light: string;
  readonly mid: string;
  readonly far: string;
  /** Short strokes round Self's field. */
  readonly ray: string;
  /** A figure keeps its daylight drawing in the dark, so that it is recognised. */
  readonly figure: { readonly face: string; readonly line: string };
  /** What a person picks from: any two stay apart for eyes that see colours otherwise, and each has one hue by day and in the dark. */
  readonly wash: Readonly<Record<Wash, string>>;
};

/** @see Colours */
export const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: '#F4F0E6',
    leaf: '#FBF8F0',
    ink: '#2A2521',
    ink2: '#5C544B',
    ink3: '#6F665B',
    accent: '#34457C',
    rule: '#DDD5C5',
    rule2: '#C6BCA9',
    light: '#F5E2AE',
    mid: '#F6E8C3',
    far: '#F6EDD4',
    ray: '#C9AE6B',
    figure: { face: '#FBF8F0', line: '#2A2521' },
    wash: {
      clay: '#D6A681',
      ochre: '#E7C580',
      moss: '#C3CBA2',
      sage: '#A2B9A9',
      slate: '#A7C6E1',
      plum: '#BBA4BD',
      umber: '#B89983',
      stone: '#E4D3C5',
    },
  },
  dark: {
    paper: '#1E1B18',
    leaf: '#272320',
    ink: '#EAE1D2',
    ink2: '#B9AE9D',
    ink3: '#A0968A',
    accent: '#AEBBEA',
    rule: '#37322C',
    rule2: '#4C453D',
    light: '#4B3A22',
    mid: '#352A1D',
    far: '#28221B',
    ray: '#94784A',
    figure: { face: '#E9DEC9', line: '#191512' },
    wash: {
      clay: '#B98A65',
      ochre: '#C5A663',
      moss: '#A7AF85',
      sage: '#899C8F',
      slate: '#82A1BB',
      plum: '#968198',
      umber: '#A1846F',
      stone: '#C6B5A8',
    },
  },
};
