/** How the window looks. */
export const settings = {
  title: 'How it looks',
  theme: 'Light or dark',
  system: 'As the system has it',
  light: 'Light',
  dark: 'Dark',
  type: 'Size of the type',
  percent: '{{type}} %',
  text: 'The map has a zoom of its own. This is kept on this machine, for every casebook.',
} as const;
