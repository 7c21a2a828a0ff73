/** The line at the foot of the map: type a name, press Enter, and a part stands there. */
import { type RefObject, useId, useState } from 'react';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useStandings } from '../store/place-reading.ts';
import { useDocument } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Keycap } from '../ui/keycap.tsx';
import { privateField } from '../ui/private-field.ts';
import type { Camera } from './camera.ts';
import { freePlace } from './free-place.ts';

/** About the size of a part, figure and name; the real one is known once it stands. */
const usualSize = { width: 190, height: 190 };

export function Entry({
  map,
  camera,
  field,
}: {
  map: Id;
  camera: Camera | null;
  field: RefObject<HTMLInputElement | null>;
}) {
  const document = useDocument();
  const selection = useSelectionStore();
  const standings = useStandings(map);
  const [name, setName] = useState('');
  const id = useId();

  function add() {
    if (name.trim() === '') return;
    const taken = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
    const around = camera?.middle() ?? { x: 0, y: 0 };
    const part = document.edit(addPart, { map, name, at: freePlace(taken, usualSize, around) });
    selection.chooseParts([part]);
    setName('');
  }

  return (
    <form
      className="entry"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="unseen" htmlFor={id}>
        {t('canvas.entry')}
      </label>
      <input
        {...privateField}
        id={id}
        ref={field}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: on an empty map a first name is the one thing to do.
        autoFocus={standings.length === 0}
        aria-keyshortcuts="P"
        value={name}
        placeholder={t('canvas.entryHint')}
        onChange={(event) => setName(event.target.value)}
      />
      <Keycap keys="Enter" />
    </form>
  );
}
