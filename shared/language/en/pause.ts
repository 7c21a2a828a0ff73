/** The quiet screen: it hides everything at once, leads with feet, room and sight, and asks for nothing. */
export const pause = {
  button: 'Pause',
  title: 'Paused',
  text: 'Every word is kept. Nothing has to be finished.',
  goOn: 'Go on',
  ground: 'Feet on the floor',
  breathe: 'Breathe for a while',
  breatheIn: 'in',
  breatheOut: 'out',
  contacts: 'People you can reach',
  contactsField: 'Names and numbers, as you like',
  contactsNobody: 'A neighbour, a friend, a helpline of your country: anyone who answers.',
  stop: 'Close for today',
  feet: 'Both feet on the floor. Let the chair or the ground carry you.',
  room: 'Look around the room, slowly. Find three things that have a colour you like.',
  sound: 'Listen for a moment: what is the farthest sound?',
} as const;
