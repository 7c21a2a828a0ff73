/** The seat of the writing window, where windows come and go in an order that no test of whole hosts can set. */
import { expect, test } from 'vitest';
import { createWritingSeat } from '../../../electron/services/writing-seat.ts';

const nobodyListens = () => undefined;

test('a window that went away while it was coming in does not keep the seat', () => {
  const seat = createWritingSeat(nobodyListens, 60_000);
  seat.setPresent('reloaded', true);
  seat.setPresent('reloaded', false);
  // Its call was under way all the while and is answered only now.
  seat.sitDown('reloaded');
  seat.setPresent('new', true);
  expect(seat.sitDown('new')).toBe(true);
  expect(seat.holds('reloaded')).toBe(false);
});

test('a window that went away while it was taking over does not keep the seat', async () => {
  const seat = createWritingSeat((window) => seat.leave(window), 60_000);
  for (const window of ['first', 'gone', 'third']) seat.setPresent(window, true);
  seat.sitDown('first');
  const taking = seat.takeOver('gone');
  seat.setPresent('gone', false);
  await taking;
  expect(seat.sitDown('third')).toBe(true);
});

test('a window that leaves frees the seat, and one that does not hold it frees nothing', () => {
  const seat = createWritingSeat(nobodyListens, 60_000);
  for (const window of ['one', 'other']) seat.setPresent(window, true);
  seat.sitDown('one');
  seat.leave('other');
  expect(seat.sitDown('other')).toBe(false);
  seat.leave('one');
  expect(seat.sitDown('other')).toBe(true);
});

test('clearing says whether the window left in time', async () => {
  const stubborn = createWritingSeat(nobodyListens, 1);
  stubborn.setPresent('one', true);
  stubborn.sitDown('one');
  expect(await stubborn.clear()).toBe(false);
  const willing = createWritingSeat((window) => willing.leave(window), 60_000);
  willing.setPresent('one', true);
  willing.sitDown('one');
  expect(await willing.clear()).toBe(true);
  expect(await willing.clear()).toBe(true);
});
