/** The bundled font files that pictures are set in. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Voice } from '../../shared/drawing/text/voice.ts';

const require = createRequire(import.meta.url);

// Fonts stay in node_modules, also beside the bundle; a package is found by its package.json, which every package exports.
// In the packed app they lie beside the archive: resvg is native code, which cannot look into one.
const fontFile = (packageName: string, file: string): string =>
  join(
    dirname(require.resolve(`${packageName}/package.json`)).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
    file,
  );

/** A font as CSS names it, and its TrueType file. */
export type BundledFont = {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 500;
  readonly file: string;
};

/** The font each voice is set in. Looked up on first use, so that a missing package is an error of the picture, not of the start. */
export function bundledFonts(): Readonly<Record<Voice, BundledFont>> {
  const literata = '@expo-google-fonts/literata';
  const hankenGrotesk = '@expo-google-fonts/hanken-grotesk';
  return {
    name: {
      family: 'Literata',
      style: 'normal',
      weight: 400,
      file: fontFile(literata, '400Regular/Literata_400Regular.ttf'),
    },
    words: {
      family: 'Literata',
      style: 'italic',
      weight: 400,
      file: fontFile(literata, '400Regular_Italic/Literata_400Regular_Italic.ttf'),
    },
    label: {
      family: 'Hanken Grotesk',
      style: 'normal',
      weight: 500,
      file: fontFile(hankenGrotesk, '500Medium/HankenGrotesk_500Medium.ttf'),
    },
  };
}
