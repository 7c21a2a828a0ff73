/** A map as an SVG file that stands alone: the glyphs it needs travel inside it. */
/// <reference path="./subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { KeptPicture, PictureLook } from '../../shared/contract/pictures.ts';
import { drawMap, mapSvg } from '../../shared/drawing/map.ts';
import type { Voice } from '../../shared/drawing/text/voice.ts';
import { writtenDay } from '../../shared/language/dates.ts';
import { inVocabulary } from '../../shared/language/speaking.ts';
import { t } from '../../shared/language/text.ts';
import type { Records } from '../../shared/model/document.ts';
import type { Id, PictureHash } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { type BundledFont, bundledFonts } from './fonts.ts';

/**
 * A map of these records as a whole SVG file, with its fonts' needed glyphs embedded as WOFF2. The same records and the same look
 * give the same bytes. It speaks in the map's own vocabulary. Throws the problem `unknownMap`.
 */
export async function standAloneSvg(
  records: Records,
  map: Id,
  look: PictureLook,
  kept: ReadonlyMap<PictureHash, KeptPicture> = new Map(),
): Promise<string> {
  const record = records.map[map];
  if (!record) throw new Problem('unknownMap', map);
  const { theme, background } = look;
  const pictures = (hash: PictureHash) => {
    const picture = kept.get(hash);
    return picture ? `data:${picture.type};base64,${picture.bytes}` : null;
  };
  const { drawing, title, description } = inVocabulary(record, () => {
    const title = record.title.trim() === '' ? t('library.untitled') : record.title;
    const heading = { title: look.title ? title : '', date: look.date === null ? '' : writtenDay(look.date) };
    const count = Object.values(records.placement).filter((placement) => placement.map === map).length;
    return {
      drawing: drawMap(records, map, theme, { heading, pictures, ownNotes: look.ownNotes }),
      title,
      description: t('picture.description', { count }),
    };
  });
  return mapSvg(drawing, { title, description, theme, background, fontFaces: await fontFacesFor(drawing.text) });
}

async function fontFacesFor(text: Readonly<Record<Voice, string>>): Promise<string> {
  const fonts = bundledFonts();
  const faces = await Promise.all([
    fontFace(fonts.name, text.name),
    fontFace(fonts.words, text.words),
    fontFace(fonts.label, text.label),
  ]);
  return faces.join('');
}

/** Font faces by font and characters: cutting one takes longer than drawing a map, and each choice in the sheet draws it again. */
const cutBefore = new Map<string, Promise<string>>();
const mostKept = 12;

function fontFace(font: BundledFont, text: string): Promise<string> {
  if (text === '') return Promise.resolve('');
  const key = `${font.file} ${text}`;
  const known = cutBefore.get(key);
  if (known) return known;
  const cut = cutFontFace(font, text);
  if (cutBefore.size >= mostKept) cutBefore.clear();
  cutBefore.set(key, cut);
  cut.catch(() => cutBefore.delete(key));
  return cut;
}

async function cutFontFace({ family, style, weight, file }: BundledFont, text: string): Promise<string> {
  const subset = await subsetFont(await readFile(file), text, { targetFormat: 'woff2' });
  const source = `url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:${source}}`;
}

/** The hashes of the pictures a map shows. */
export function picturesOn(records: Pick<Records, 'part' | 'region'>): PictureHash[] {
  const shown = Object.values(records.part).filter(({ portrait }) => portrait === 'picture');
  const hashes = [...shown, ...Object.values(records.region)].flatMap(({ picture }) =>
    picture === null ? [] : [picture],
  );
  return [...new Set(hashes)];
}
