/** Questions for two chairs, one at a time and only when called. They ask; they do not tell. Own wording. */
export const prompts = {
  inner: {
    first: 'Who would like to begin?',
    feel: 'What do you feel in the body as you say that?',
    need: 'What do you need from the one over there?',
    hear: 'Change over. You heard that: what is it like to hear it?',
    fear: 'What are you afraid would happen if you stopped doing this?',
    thank: 'Is there anything in the other you can understand?',
  },
  voice: {
    be: 'Be this $t(word.part) for a while. What do you do for this person?',
    since: 'How long have you been doing that?',
    tired: 'What is it like for you, doing this?',
    know: 'What would you like to be known for?',
    wish: 'If you could do something else, what would it be?',
  },
  story: {
    begin: 'Where does it begin for you?',
    moment: 'Stay with that moment. What do you see?',
    body: 'Where do you feel it now, while you tell it?',
    missing: 'What was missing for you there?',
    witness: 'Would you like somebody to have been there?',
  },
  encounter: {
    ground: 'How far away should this person sit, so that you have enough room?',
    say: 'What have you never said?',
    miss: 'What did you miss?',
    need: 'What did you need from them?',
    hold: 'What would you like to leave with them, because it is theirs?',
    enough: 'Is that enough for today?',
  },
  letter: {
    dear: 'Dear $t(word.part): how would you like to begin?',
    noticed: 'What have you noticed about it lately?',
    ask: 'Is there something you would like to ask it?',
    promise: 'Is there something small you can promise?',
    close: 'How would you like to sign?',
  },
} as const;
