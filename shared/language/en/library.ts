/** People and their maps. */
export const library = {
  people: 'People',
  welcome: 'A place for all your parts',
  welcomeText:
    'Put the parts of a person on a map, give each a face and words, and let them talk from two chairs. Everything stays in one file on this machine.',
  whose: 'Whose parts are these?',
  aliasHint: 'A name that only you need to know. No real names.',
  addFirst: 'Begin',
  addPerson: 'Someone else',
  add: 'Add',
  alias: 'Alias',
  choose: 'Choose someone on the left.',
  maps: 'Maps of {{alias}}',
  noMaps: 'No map yet. Begin one: a part, a name, and the rest comes.',
  beginMap: 'Begin a map',
  mapTitle: 'What is it about?',
  untitled: 'Untitled map',
  begun: 'begun {{date}}',
  back: 'Back to the library',
} as const;
