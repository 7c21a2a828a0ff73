/** A picture of the map on its way out: seen first, then saved as SVG or PNG. The host draws it from what is saved. */
import { useEffect, useState } from 'react';
import type { Picture, PictureLook } from '../../shared/contract/pictures.ts';
import { colours } from '../../shared/drawing/colours.ts';
import { dateAt } from '../../shared/language/dates.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { handOver } from './hand-over.ts';
import { type Format, PictureChoices } from './picture-choices.tsx';
import { fileOf, previewOf } from './rasterise.ts';
import { fits, type Scale, scales, sizeOf } from './sizes.ts';
import { usePng } from './use-png.ts';
import './picture-sheet.css';

const usualLook: PictureLook = { theme: 'light', background: true, title: false, date: null, ownNotes: false };

export function PictureSheet({ map, onClose }: { map: Id; onClose: () => void }) {
  const { host } = useWorkspace();
  const [look, setLook] = useState<PictureLook>(usualLook);
  const isOfTwo = useRecords((records) => typeof records.map[map]?.partner === 'string');
  const [format, setFormat] = useState<Format>('png');
  const [wanted, setWanted] = useState<Scale>('2');
  const { picture, preview, trouble, setTrouble } = useDrawn(map, look);
  const size = picture ? sizeOf(picture.svg) : null;
  // A picture that is too large at the size wanted is saved at the largest that works.
  const scale = size && !fits(size, wanted) ? (scales.findLast((one) => fits(size, one)) ?? null) : wanted;

  const pngOf = usePng(picture, format === 'png' ? scale : null);

  async function save(drawn: Picture) {
    try {
      const bytes = format === 'svg' ? fileOf(drawn) : await pngOf(drawn, scale ?? '1');
      // Told to the log; a picture that is there need not wait for it.
      host.call('noteExport', {}).catch(() => undefined);
      handOver(bytes, `${drawn.fileName}.${format}`);
      onClose();
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  return (
    <Ask
      wide
      title={t('picture.title')}
      isOpen
      onClose={onClose}
      main={{
        label: t('picture.save'),
        isDisabled: picture === null || (format === 'png' && scale === null),
        run: () => {
          if (picture) void save(picture);
        },
      }}
    >
      <p>{t('picture.text')}</p>
      <div className="picture-sheet">
        <Preview preview={preview} look={look} />
        <PictureChoices
          look={look}
          onLook={setLook}
          today={dateAt(freshNow.now())}
          format={format}
          onFormat={setFormat}
          scale={scale}
          onScale={setWanted}
          size={size}
          isOfTwo={isOfTwo}
        />
      </div>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}

/** The picture as the host draws it from what is saved; while another is drawn, the one before stays. */
function useDrawn(map: Id, look: PictureLook) {
  const workspace = useWorkspace();
  const [drawn, setDrawn] = useState<{ picture: Picture | null; preview: Blob | null }>({
    picture: null,
    preview: null,
  });
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    let isWanted = true;
    workspace.saver
      .flush()
      .then(() => workspace.host.call('drawMap', { map, look }))
      .then(async (picture) => ({ picture, preview: await previewOf(picture) }))
      .then((ready) => {
        if (!isWanted) return;
        setDrawn(ready);
        setTrouble('');
      })
      .catch((thrown: unknown) => isWanted && setTrouble(sentenceOf(problemIn(thrown))));
    return () => {
      isWanted = false;
    };
  }, [workspace, map, look]);
  return { ...drawn, trouble, setTrouble };
}

function Preview({ preview, look }: { preview: Blob | null; look: PictureLook }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (!preview) return;
    const made = URL.createObjectURL(preview);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [preview]);
  const { paper, leaf } = colours[look.theme];
  // The sign everybody knows for a ground that is not there: squares, in the colours of the picture's own theme.
  const squares = `repeating-conic-gradient(${leaf} 0 25%, ${paper} 0 50%) 0 0 / 20px 20px`;
  return (
    <div className="picture-preview">
      {address === '' ? (
        <p className="hint">{t('picture.drawing')}</p>
      ) : (
        <img src={address} alt={t('picture.preview')} style={look.background ? {} : { background: squares }} />
      )}
    </div>
  );
}
