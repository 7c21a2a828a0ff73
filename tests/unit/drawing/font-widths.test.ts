import { expect, it } from 'vitest';
import { measureFonts } from '../../../build/measure-fonts.ts';
import fontWidths from '../../../shared/drawing/text/font-widths.json' with { type: 'json' };

it('the table of widths is what the bundled fonts say', () => {
  expect(fontWidths).toEqual(JSON.parse(JSON.stringify(measureFonts())));
});
