/** What a part is shown as: its figure, a drawing by hand, or a picture from a file, from the clipboard, or dropped here. */
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { choosePicture } from '../../shared/edits/choose-picture.ts';
import { choosePortrait } from '../../shared/edits/choose-portrait.ts';
import { t } from '../../shared/language/text.ts';
import { type Portrait, portraits } from '../../shared/model/kinds.ts';
import type { Part } from '../../shared/model/records.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import { Choices } from '../ui/choices.tsx';
import { chooseFile } from '../ui/choose-file.ts';
import { useTrouble } from '../ui/use-trouble.ts';
import { DrawingPad } from './drawing-pad.tsx';
import { longestOfPortrait, readyPicture } from './ready-picture.ts';

export function PortraitChoice({ part }: { part: Part }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const trouble = useTrouble();
  const [isDrawing, setDrawing] = useState(false);
  const [isWorking, setWorking] = useState(false);

  async function take(file: Blob | null | undefined) {
    if (!file) return;
    setWorking(true);
    try {
      const picture = await workspace.host.call('keepPicture', await readyPicture(file, longestOfPortrait));
      document.edit(choosePicture, { part: part.id, picture });
      trouble.over();
    } catch (thrown) {
      trouble.tellOf(thrown);
    } finally {
      setWorking(false);
    }
  }

  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      void latest.current(file);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  }

  /** What is not there yet is made. */
  function show(portrait: Portrait) {
    if (isThere[portrait]) document.edit(choosePortrait, { part: part.id, portrait });
    else if (portrait === 'drawing') setDrawing(true);
    else void chooseFile('image/*').then(take);
  }

  const { picture } = part;
  const isThere = { figure: true, drawing: part.drawing !== null, picture: part.picture !== null };
  return (
    <section
      className="portrait-choice"
      aria-label={t('portrait.title')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Choices
        label={t('portrait.title')}
        value={part.portrait}
        onChoose={show}
        choices={portraits.map((one) => ({
          value: one,
          label: t(isThere[one] ? `portrait.as.${one}` : `portrait.yet.${one}`),
          isYetToBe: !isThere[one],
        }))}
      />
      <div className="portrait-tools">
        <Button className="quiet" onPress={() => setDrawing(true)}>
          {t('portrait.draw')}
        </Button>
        <FileTrigger acceptedFileTypes={['image/*']} onSelect={(files) => void take(files?.[0])}>
          <Button className="quiet" isDisabled={isWorking}>
            {t('portrait.choose')}
          </Button>
        </FileTrigger>
        {picture !== null && (
          <Button
            className="quiet"
            onPress={() =>
              workspace.erasing.ask({ what: { of: 'picture', hash: picture }, name: t('erase.thisPicture') })
            }
          >
            {t('portrait.erase')}
          </Button>
        )}
      </div>
      <p className="hint">{t('portrait.pictureHint')}</p>
      {isDrawing && <DrawingPad part={part} onClose={() => setDrawing(false)} />}
    </section>
  );
}
