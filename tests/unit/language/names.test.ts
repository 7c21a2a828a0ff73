import { expect, test } from 'vitest';
import { kindOf, nameOf } from '../../../shared/language/names.ts';
import { aPart } from '../drawing/a-map.ts';

const called = (name: string) => nameOf(aPart(1, { kind: 'manager', name }));

test('a name stands on one line, in any script', () => {
  expect(called('two\nlines\r\nand a third')).toBe('two lines and a third');
  expect(called('選ばれなかった小さな子')).toBe('選ばれなかった小さな子');
});

test('a very long name is cut between two signs', () => {
  expect(called('x'.repeat(500))).toBe(`${'x'.repeat(60)}…`);
  expect(called('👨‍👩‍👧'.repeat(60))).toBe('👨‍👩‍👧'.repeat(60));
  expect(called('👨‍👩‍👧'.repeat(61))).toBe(`${'👨‍👩‍👧'.repeat(60)}…`);
});

test('a kind of one’s own is called what the person calls it', () => {
  const own = (kindWords: string) => nameOf(aPart(1, { kind: 'own', kindWords }));
  expect(own('the\nbodyguard')).toBe('the bodyguard');
  expect(own('\u200B')).toBe('In your own words');
  expect(kindOf({ kind: 'manager', kindWords: 'bodyguard' })).toBe('Manager');
});

test('a name nobody can see is none', () => {
  for (const name of ['', ' \n', '\u200B\u200B', '\u200E\u2060']) expect(called(name)).toBe('Manager');
});
