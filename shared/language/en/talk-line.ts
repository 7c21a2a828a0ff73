/** The line at the foot of the map: what it is for, and what it will do, before it does it. */
export const talk = {
  label: 'Add $t(word.aPart), or say it in a line',
  hint: 'Who is here? A name, or: critic protects little one',
  will: 'What this line will do',
  names: 'Names that begin like this',
  add: '{{name}} comes to the map',
  addOf: '{{name}}, {{alias}}’s, comes to the map',
  call: '{{name}} is here already; “+ {{name}}” brings another one',
  place: '{{name}} comes to this map, too',
  tell: '{{name}} – {{statement}}: “{{words}}”',
  be: '{{name}} is: {{kind}}',
  feel: '{{name}} is felt {{words}}, and put there in the body',
  feelInWords: '{{name}} is felt {{words}}',
  step: 'A step of the cycle: {{name}} {{words}}',
  note: 'Kept as a note: “{{words}}”',
  ask: 'Which “{{name}}” do you mean?',
} as const;
