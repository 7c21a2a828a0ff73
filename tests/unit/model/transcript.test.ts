import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTranscript, readTranscript } from '../../../shared/model/transcript.ts';

describe('a pasted transcript', () => {
  test('becomes one turn for each name', () => {
    expect(readTranscript('The Blamer: You never ask.\nJonas: I was tired.\n\nThe Blamer: So was I.')).toEqual([
      { name: 'The Blamer', text: 'You never ask.' },
      { name: 'Jonas', text: 'I was tired.' },
      { name: 'The Blamer', text: 'So was I.' },
    ]);
  });

  test('keeps lines that go on with a turn, and what has no name', () => {
    expect(readTranscript('We sat down.\n\nMira: I am cold.\nVery cold.\n\nNobody said anything.')).toEqual([
      { name: '', text: 'We sat down.' },
      { name: 'Mira', text: 'I am cold.\nVery cold.' },
      { name: '', text: 'Nobody said anything.' },
    ]);
  });

  test('reads lists, other scripts and the wide colon', () => {
    expect(readTranscript('- 美咲：寒い\n* אמא: בואי')).toEqual([
      { name: '美咲', text: '寒い' },
      { name: 'אמא', text: 'בואי' },
    ]);
  });

  test('is not seen in a sentence that has a colon', () => {
    const sentence = 'There is one thing I have wanted to tell you since March: I was there.';
    expect(readTranscript(sentence)).toEqual([{ name: '', text: sentence }]);
    expect(isTranscript('Mira: I am cold.')).toBe(false);
    expect(isTranscript('Mira: I am cold.\nJonas: Come in.')).toBe(true);
  });

  test('loses no word of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}:\s\n]*$/u), { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const words = (all: string) => all.split(/[\s:：]+/u).filter((word) => word !== '');
        const read = readTranscript(text).flatMap(({ name, text: said }) => [name, said]);
        expect(words(read.join('\n'))).toEqual(words(text));
      }),
      { numRuns: 300 },
    );
  });
});
