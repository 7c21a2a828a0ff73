/** Every command of a map, told once. */
import { Armchair, Maximize2, Plus, Spline } from 'lucide-react';
import type { RefObject } from 'react';
import { takeOffMap } from '../shared/edits/take-off-map.ts';
import { t } from '../shared/language/text.ts';
import type { Id } from '../shared/model/records.ts';
import type { Camera } from './canvas/canvas.tsx';
import { useStandings } from './store/place-reading.ts';
import { useDocument } from './store/react.ts';
import { useSelection, useSelectionStore } from './store/selection.ts';
import type { Action } from './ui/action.ts';

/** What the room is asking the person just now. */
export type Asking = 'line' | 'opposite' | 'picture' | null;

type Around = {
  readonly map: Id;
  readonly camera: Camera | null;
  readonly entry: RefObject<HTMLInputElement | null>;
  readonly ask: (asking: Asking) => void;
};

export function useMapActions({ map, camera, entry, ask }: Around) {
  const document = useDocument();
  const selection = useSelectionStore();
  const { parts } = useSelection();
  const standings = useStandings(map);
  const isOne = parts.length === 1;

  const addPart: Action = {
    id: 'addPart',
    label: t('canvas.entry'),
    icon: Plus,
    key: 'P',
    when: true,
    run: () => entry.current?.focus(),
  };
  const line: Action = {
    id: 'line',
    label: t('card.drawLine'),
    icon: Spline,
    key: 'L',
    when: isOne,
    run: () => ask('line'),
  };
  const chair: Action = {
    id: 'chair',
    label: t('card.giveChair'),
    icon: Armchair,
    key: 'C',
    when: isOne,
    run: () => ask('opposite'),
  };
  const fit: Action = {
    id: 'fit',
    label: t('canvas.fit'),
    icon: Maximize2,
    key: 'F',
    when: standings.length > 0,
    run: () => void camera?.fitView({ padding: 0.15, maxZoom: 1 }),
  };
  const takeOff: Action = {
    id: 'takeOff',
    label: t('canvas.takeOff'),
    icon: null,
    key: 'Delete',
    when: parts.length > 0,
    run: () => {
      const chosen = new Set(parts);
      const placements = standings.filter(({ part }) => chosen.has(part.id)).map(({ placement }) => placement.id);
      document.edit(takeOffMap, { placements });
      selection.clear();
    },
  };
  const selectAll: Action = {
    id: 'selectAll',
    label: t('canvas.selectAll'),
    icon: null,
    key: 'Ctrl A',
    when: standings.length > 0,
    run: () => selection.chooseParts(standings.map(({ part }) => part.id)),
  };
  return {
    all: [addPart, line, chair, fit, takeOff, selectAll],
    tools: [addPart, line, chair, fit],
    ofPart: [line, chair],
    seldom: [takeOff],
  };
}
