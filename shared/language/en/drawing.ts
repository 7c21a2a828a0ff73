/** The few signs a drawing adds to a person's words. */
export const drawing = {
  /** What a part says. */
  said: '“{{words}}”',
} as const;
