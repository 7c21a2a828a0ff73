/** A picture of the map on its way out: seen first, then saved as SVG or PNG. The host draws it from what is saved. */
import { useEffect, useState } from 'react';
import type { Picture } from '../../shared/contract.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { handOver } from './hand-over.ts';
import { rasterise } from './rasterise.ts';
import './picture-sheet.css';

const scales = ['1', '2', '3', '4'] as const;

export function PictureSheet({ map, onClose }: { map: Id; onClose: () => void }) {
  const workspace = useWorkspace();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [format, setFormat] = useState<'svg' | 'png'>('png');
  const [scale, setScale] = useState<(typeof scales)[number]>('2');
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    let isWanted = true;
    workspace.saver
      .flush()
      .then(() => workspace.host.call('drawMap', { map, theme: 'light' }))
      .then((drawn) => isWanted && setPicture(drawn))
      .catch((thrown: unknown) => isWanted && setTrouble(sentenceOf(problemIn(thrown))));
    return () => {
      isWanted = false;
    };
  }, [workspace, map]);

  async function save(drawn: Picture) {
    try {
      const bytes =
        format === 'svg' ? new Blob([drawn.svg], { type: 'image/svg+xml' }) : await rasterise(drawn.svg, Number(scale));
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
        isDisabled: picture === null,
        run: () => {
          if (picture) void save(picture);
        },
      }}
    >
      <p>{t('picture.text')}</p>
      <Preview picture={picture} />
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <div className="picture-choices">
        <Choices
          label={t('picture.format')}
          value={format}
          onChoose={setFormat}
          choices={[
            { value: 'png', label: t('picture.png') },
            { value: 'svg', label: t('picture.svg') },
          ]}
        />
        {format === 'png' && (
          <Choices
            label={t('picture.scale')}
            value={scale}
            onChoose={setScale}
            choices={scales.map((value) => ({ value, label: `${value}×` }))}
          />
        )}
      </div>
    </Ask>
  );
}

function Preview({ picture }: { picture: Picture | null }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (!picture) return;
    const made = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address === '' ? (
    <p className="hint">{t('picture.drawing')}</p>
  ) : (
    <img className="picture-preview" src={address} alt={t('picture.preview')} />
  );
}
