/** The map leaving as a picture. */
export const picture = {
  title: 'A picture of this map',
  button: 'Picture',
  text: 'It shows every name and word on the map. Look at it before it leaves the room.',
  format: 'Format',
  svg: 'SVG, sharp at any size',
  png: 'PNG, for notes and letters',
  scale: 'Size',
  save: 'Save the picture',
  preview: 'Preview of the picture',
  drawing: 'Drawing…',
  description_one: 'A map of parts with {{count}} part.',
  description_other: 'A map of parts with {{count}} parts.',
} as const;
