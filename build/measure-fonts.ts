/// <reference path="./fontkit.d.ts" />
/**
 * Measures the bundled fonts into `shared/drawing/text/font-widths.json`, so that text is measured anywhere without a font engine.
 * Run it (`node build/measure-fonts.ts`) after a font package changed; a test compares the file with the fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

const fontFiles = {
  literata: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  literataItalic: '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  hankenGrotesk: '@expo-google-fonts/hanken-grotesk/500Medium/HankenGrotesk_500Medium.ttf',
} as const;

/** What is kept of one font, in thousandths of an em. */
export type MeasuredFont = {
  /** Runs of neighbouring characters: the first code point, then the advance of each. */
  readonly advances: readonly (readonly number[])[];
  /** What kerning and ligatures add between two characters: by the left one, by how much, the right ones. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The whole table. */
export type MeasuredFonts = Readonly<Record<keyof typeof fontFiles, MeasuredFont>>;

/** The table as the fonts in `node_modules` have it. */
export function measureFonts(): MeasuredFonts {
  return {
    literata: measure(fontFiles.literata),
    literataItalic: measure(fontFiles.literataItalic),
    hankenGrotesk: measure(fontFiles.hankenGrotesk),
  };
}

function measure(file: string): MeasuredFont {
  const font = create(readFileSync(require.resolve(file)));
  return { advances: advancesOf(font), pairs: pairsOf(font) };
}

const thousandths = (font: Font, units: number): number => Math.round((units * 1000) / font.unitsPerEm);
const advanceOf = (font: Font, codePoint: number): number => font.glyphForCodePoint(codePoint).advanceWidth;

function advancesOf(font: Font): number[][] {
  const runs: number[][] = [];
  let expected = -1;
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const advance = thousandths(font, advanceOf(font, codePoint));
    if (codePoint === expected) runs.at(-1)?.push(advance);
    else runs.push([codePoint, advance]);
    expected = codePoint + 1;
  }
  return runs;
}

// Accented letters kern as their bare ones do, nearly; so the pairs of plain Latin text and its punctuation are enough.
const printable = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index));
const kerned = [...printable, '“', '”', '‘', '’', '–', '…'];

function pairsOf(font: Font): Record<string, Record<string, string>> {
  const pairs: Record<string, Record<string, string>> = {};
  for (const left of kerned) {
    const rights: Record<string, string> = {};
    for (const right of kerned) {
      const apart = advanceOf(font, left.charCodeAt(0)) + advanceOf(font, right.charCodeAt(0));
      const added = thousandths(font, font.layout(left + right).advanceWidth - apart);
      if (added !== 0) rights[added] = (rights[added] ?? '') + right;
    }
    if (Object.keys(rights).length > 0) pairs[left] = rights;
  }
  return pairs;
}

if (import.meta.main) {
  const table = Object.entries(measureFonts()).map(
    ([name, font]) => `${JSON.stringify(name)}: ${JSON.stringify(font)}`,
  );
  const target = fileURLToPath(new URL('../shared/drawing/text/font-widths.json', import.meta.url));
  writeFileSync(target, `{\n${table.join(',\n')}\n}\n`);
}
