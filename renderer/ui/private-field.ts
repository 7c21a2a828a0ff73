/** What every field for a person's words carries, so that neither browser nor extension offers, checks, keeps or translates them. */
export const privateField = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  translate: 'no',
  'data-1p-ignore': true,
  'data-lpignore': 'true',
} as const;
