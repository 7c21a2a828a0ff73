/** What the hosts say outside the window: in the terminal, in the menu, on the page that refuses. */
export const hosts = {
  ready: 'Visavis is ready at {{address}}',
  opening: 'Opening Visavis in its own window.',
  serving: {
    asked: 'Serving Visavis to a browser, as asked.',
    noDisplay: 'Serving Visavis to a browser: there is no display here for a window of its own.',
    isRoot: 'Serving Visavis to a browser: Electron does not run safely as root.',
    noRuntime: 'Serving Visavis to a browser: Electron’s runtime is not here and could not be fetched.',
    didNotStart: 'Serving Visavis to a browser: Electron did not start on this machine.',
  },
  notOurs: 'Visavis answers only to its own page on this machine. Open the address that the terminal shows.',
  noKey: 'This address does not hold the right key, or it was used up. Open the address that the terminal shows.',
  casebook: 'Casebook',
  example: 'The blaming part',
  menuEdit: 'Edit',
  menuView: 'View',
  undo: 'Undo',
  redo: 'Redo',
  unsavedTitle: 'Some of your work is not saved yet.',
  unsavedDetail: 'If you close now, what came last is lost.',
  stay: 'Stay',
  closeAnyway: 'Close anyway',
} as const;
