/** What the command line prints. */
export const commands = {
  usage: {
    any: 'COMMAND, where COMMAND is example, check, dump, load, maps or export',
    example: 'example FILE',
    check: 'check FILE [--passphrase-file PATH]',
    dump: 'dump FILE [--passphrase-file PATH]',
    load: 'load JSON FILE [--passphrase-file PATH]',
    maps: 'maps FILE [--passphrase-file PATH]',
    export:
      'export FILE --map ID-or-title --format png|svg --out PATH [--scale N] [--theme light|dark] [--no-background] [--title] [--date YYYY-MM-DD] [--own-notes] [--passphrase-file PATH]',
  },
  plainText: 'This is plain text: whoever has it can read everything in the casebook.',
  finding: {
    pages: 'the file is damaged: {{where}}',
    schema: '“{{table}}” is not as Visavis made it',
    link: 'a {{table}} refers to something that is not there ({{where}})',
    row: 'a {{table}} does not make sense ({{where}})',
    rank: 'two turns stand at the same place of a dialogue ({{where}})',
    words: 'a {{table}} has no words, and is not silence ({{where}})',
    change: 'a change in the log does not fit those before it ({{where}})',
    log: 'a {{table}} is not as the log says ({{where}})',
    picture: 'a picture of this {{table}} is missing or is not what it was ({{where}})',
    draft: 'text being typed belongs to nothing that is there ({{where}})',
  },
} as const;
