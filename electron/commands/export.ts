/** `export FILE --map ID-or-title --format png|svg --out PATH …`: draws a map into a picture file. */
import { basename, extname } from 'node:path';
import { type KeptPicture, type PictureLook, pictureLookSchema } from '../../shared/contract/pictures.ts';
import type { Theme } from '../../shared/drawing/colours.ts';
import { t } from '../../shared/language/text.ts';
import { gather, type Records } from '../../shared/model/document.ts';
import type { Id, PictureHash } from '../../shared/model/records.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { type CasebookReader, openToRead } from '../casebook/casebook.ts';
import { isCasebook } from '../casebook/header.ts';
import type { SealKey } from '../casebook/seal.ts';
import { writeWhole } from '../casebook/whole-file.ts';
import { rasterise } from '../picture/raster.ts';
import { picturesOn, standAloneSvg } from '../picture/stand-alone.ts';
import { type Command, readArguments } from './command.ts';
import { keyFor, passphraseFile } from './key.ts';

// Beyond this a map of ordinary size is larger than any printer wants and than memory likes.
const largestScale = 10;

const optionNames = ['map', 'format', 'out', 'scale', 'theme', 'date', passphraseFile];

/** @see Command. Throws `unknownMap`, `severalMaps`, `badFlag`, `fileExists` where `--out` is a casebook, and what opening and writing throw. */
export const exportMap: Command = async (args) => {
  const usage = t('commands.usage.export');
  const asked = readArguments(args, usage, 1, optionNames, ['no-background', 'title', 'own-notes']);
  const { files, options, switches } = asked;
  const [file = ''] = files;
  const wanted = options.get('map');
  const out = options.get('out');
  if (wanted === undefined || !out) throw new Problem('badCommand', usage);
  const format = formatFrom(options.get('format') ?? extname(out).slice(1));
  const scale = scaleFrom(options.get('scale') ?? '2');
  const look: PictureLook = {
    theme: themeFrom(options.get('theme') ?? 'light'),
    background: !switches.has('no-background'),
    title: switches.has('title'),
    date: dateFrom(options.get('date')),
    ownNotes: switches.has('own-notes'),
  };

  const { records, map, kept } = readPictured(file, wanted, await keyFor(file, asked));
  const svg = await standAloneSvg(records, map, look, kept);
  const picture = format === 'svg' ? svg : await rasterise(svg, scale);
  if (isCasebook(out)) throw new Problem('fileExists', basename(out));
  write(out, picture);
  return 0;
};

function write(out: string, picture: string | Uint8Array) {
  try {
    writeWhole(out, picture);
  } catch (thrown) {
    // The usual sentence for a full disk speaks of what waits in a window.
    if (problemIn(thrown).code === 'diskFull') throw new Problem('noRoom', basename(out), { cause: thrown });
    throw thrown;
  }
}

function formatFrom(text: string): 'png' | 'svg' {
  if (text === 'png' || text === 'svg') return text;
  throw new Problem('badFlag', `--format ${text}`);
}

function themeFrom(text: string): Theme {
  if (text === 'light' || text === 'dark') return text;
  throw new Problem('badFlag', `--theme ${text}`);
}

function dateFrom(text: string | undefined): string | null {
  const date = pictureLookSchema.shape.date.safeParse(text ?? null);
  if (date.success) return date.data;
  throw new Problem('badFlag', `--date ${text}`);
}

function scaleFrom(text: string): number {
  const scale = Number(text);
  if (scale > 0 && scale <= largestScale) return scale;
  throw new Problem('badFlag', `--scale ${text}`);
}

type Pictured = { records: Records; map: Id; kept: ReadonlyMap<PictureHash, KeptPicture> };

function readPictured(file: string, wanted: string, key: SealKey | null): Pictured {
  const casebook = openToRead(file, key);
  try {
    const map = mapCalled(casebook, wanted);
    const records = gather(casebook.readMap(map).records);
    const kept = new Map(picturesOn(records).map((hash) => [hash, casebook.readPicture(hash)]));
    return { records, map, kept };
  } finally {
    casebook.close();
  }
}

function mapCalled(casebook: CasebookReader, wanted: string): Id {
  const maps = casebook.listMaps();
  const called = maps.filter(({ id }) => id === wanted);
  if (called.length === 0) called.push(...maps.filter(({ title }) => title === wanted));
  const [map, second] = called;
  if (second) throw new Problem('severalMaps', wanted);
  if (!map) throw new Problem('unknownMap', wanted);
  return map.id;
}
