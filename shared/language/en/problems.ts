/** One plain sentence a problem: what is so, and what to do. `subject` is a file the person chose or a word they typed. */
export const problems = {
  notACasebook: '“{{subject}}” is not a Visavis casebook. Choose a file that was made by Visavis.',
  newerCasebook: '“{{subject}}” was made by a newer Visavis. Open it with that version; it was not changed.',
  damagedCasebook:
    '“{{subject}}” looks damaged and was not opened, so that nothing gets worse. Open a backup of it instead.',
  openElsewhere: '“{{subject}}” is open in another program or window. Close it there, then try again.',
  sealed: '“{{subject}}” is closed with a passphrase. Open it with its passphrase or its recovery key.',
  wrongPassphrase:
    'That did not open “{{subject}}”. Type it once more, with its capitals; the eye shows what you type. The recovery key opens it, too.',
  passphraseTooShort:
    'That is too short to protect anything. Take at least {{subject}} characters; four or five words are easy to keep.',
  passphraseNeeded: 'To change this, the passphrase that “{{subject}}” has now is needed. Type it, then try again.',
  olderBackup: 'This backup was made by an older Visavis. It can be brought back; what it holds is seen then.',
  handedOverChanged:
    'Something changed here or in “{{subject}}” since it was read. Look at it once more; nothing was taken in.',
  noSuchFile: 'There is no file “{{subject}}”. Check the name, then try again.',
  fileExists: '“{{subject}}” is there already. Choose another name; it was not changed.',
  cannotRead: '“{{subject}}” cannot be read. Check that you may open it, then try again.',
  cannotWrite: '“{{subject}}” cannot be written. Check that you may write in its folder, then try again.',
  diskFull: 'The disk is full. Make some room on it, then try again.',
  noRoom: 'The disk has no room for “{{subject}}”. Make some room, then try again; nothing was written.',
  fileMoved: '“{{subject}}” was moved, deleted or replaced while it was open. Save a copy to go on.',
  notWriting: 'Another window writes in this casebook now. Work there, or take over here.',
  unknownMap: 'There is no map “{{subject}}” in this casebook. The command “maps” lists them.',
  unknownPerson: 'This person is not in the casebook any more. Open the library again.',
  unknownPicture: 'This picture is not in the casebook any more. Choose it again.',
  unreadablePicture:
    'This picture cannot be read here. Save it as JPEG or PNG first (a phone can do that when it shares it), then choose that.',
  severalMaps: 'Several maps are called “{{subject}}”. Give the id that the command “maps” shows.',
  badDump: '“{{subject}}” is not a dump of a casebook, or not a whole one. Make it again with the command “dump”.',
  badRequest: 'That could not be understood. Reload the window, then try again.',
  portInUse: 'Port {{subject}} is in use. Choose another with --port, or --port 0 for any that is free.',
  hostGone: 'Visavis does not answer any more. Keep this window open and start it again; what is unsaved waits here.',
  tooManyWindows: 'Visavis is open in too many tabs. Close one of them, then reload this one.',
  badFlag: 'The command line has “{{subject}}”, which is not understood. The README lists what can be said there.',
  badCommand: 'That is not a whole command. Say: visavis {{subject}}',
  lineToItself: 'A line leads from one $t(word.part) to another. Choose a second $t(word.part).',
  pictureTooLarge: 'This picture would be too large to make. Choose a smaller size, or SVG, which has no limit.',
  unexpected: 'Something went wrong that should not have. Nothing saved was lost; start Visavis again.',
} as const;
