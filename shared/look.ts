/** How the window looks to the person who uses this machine, whatever casebook is open: light or dark, and how large the type is. */

/** By the system's own choice, or by the person's. */
export const themeChoices = ['system', 'light', 'dark'] as const;

/** The sizes of type one can choose, in per cent of the usual one. */
export const typeSizes = [80, 90, 100, 110, 120, 140, 160] as const;

/** What was chosen; `type` is in per cent. */
export type WindowLook = {
  readonly theme: (typeof themeChoices)[number];
  readonly type: number;
};

/** As it looks while nobody has chosen. */
export const usualLook: WindowLook = { theme: 'system', type: 100 };
