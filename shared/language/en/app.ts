/** What stands around the work: the name, coming in, being safe. */
export const app = {
  name: 'Visavis',
  entering: 'Opening…',
  tryAgain: 'Try again',
  elsewhere: {
    title: 'This casebook is open in another window',
    text: 'Only one window writes at a time, so that nothing gets lost. The other window saves first, then you go on here.',
    takeOver: 'Work here instead',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    waiting: 'Not saved yet',
    displaced: 'Another window writes',
  },
  copy: 'Save a copy',
  copied: 'You are working in “{{name}}” now, beside the old file.',
  refused: {
    title: 'This could not be saved',
    text: 'The file holds something newer than what you changed here, so your last change was not written over it. Your words are below: copy them if you need them, then read the file again.',
    again: 'Read the file again',
  },
  stale: 'That step no longer fits, because it was changed elsewhere since. It was left as it is.',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: 'Undo: {{step}}',
  redoStep: 'Redo: {{step}}',
  cancel: 'Cancel',
  close: 'Close',
  emergency: 'This app cannot help in an emergency. Call your local emergency number or someone you trust.',
  extensions: 'In a browser, its extensions can read what you write here. The desktop app has none.',
} as const;
