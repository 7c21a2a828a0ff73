/**
 * The recovery key as a person prints and types it: the raw key and two bytes that tell a slip of the pen, in Crockford's base 32
 * (https://www.crockford.com/base32.html), in groups of five.
 */
import { createHash } from 'node:crypto';
import type { SealKey } from './seal.ts';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyLength = 32;
const checkLength = 2;
const textLength = Math.ceil(((keyLength + checkLength) * 8) / 5);

/** A key in words one can write down: eleven groups of five. */
export function recoveryTextOf(key: SealKey): string {
  const bits = [...key, ...checkOf(key)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.padEnd(textLength * 5, '0').match(/.{5}/g) ?? [])
    .map((five) => digits[Number.parseInt(five, 2)])
    .join('');
  return (text.match(/.{5}/g) ?? []).join(' ');
}

/** The key in what somebody typed, whatever spaces, dashes and letters for digits are in it; null where it is no recovery key. */
export function keyInText(text: string): SealKey | null {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (typed.length !== textLength) return null;
  const values = [...typed].map((digit) => digits.indexOf(digit));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const key = bytes.subarray(0, keyLength);
  return checkOf(key).equals(bytes.subarray(keyLength)) ? key : null;
}

function checkOf(key: SealKey): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, checkLength);
}
