/** Arranging figures on a map. */
export const arrange = {
  tidy: 'Tidy',
  align: {
    left: 'Align on the left',
    centre: 'Align in the middle, one under the other',
    right: 'Align on the right',
    top: 'Align at the top',
    middle: 'Align in the middle, side by side',
    bottom: 'Align at the foot',
  },
  across: 'Same gaps across',
  down: 'Same gaps down',
  leftOut_one: 'One of them belongs to somebody who is not on this map, and was left out.',
  leftOut_other: '{{count}} of them belong to somebody who is not on this map, and were left out.',
  notTheirs: 'What was copied belongs to somebody else, so it stays there.',
} as const;
