/** Writing SVG: the one place where text and numbers become markup. */

// What stands after the whole part, by hundredths: '', '.01' … '.1' … '.99'.
const decimals = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** A number up to a billion as markup: two decimals, no exponent, no minus zero. */
export function num(value: number): string {
  // Put together from whole numbers: a map has half a million of these, and writing a fraction is the slow part of each.
  const hundredths = Math.abs(Math.round(value * 100));
  const whole = Math.trunc(hundredths / 100);
  const text = whole + (decimals[hundredths - whole * 100] ?? '');
  return value < 0 && hundredths > 0 ? `-${text}` : text;
}

// What XML 1.0 forbids, and the controls (C0, C1) it allows but no viewer shows. Tab and line breaks stay.
const unwritable = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without what XML cannot hold: control characters are dropped, a lone surrogate becomes U+FFFD. */
export function writable(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as XML text or as the value of a quoted attribute. */
export function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
}
