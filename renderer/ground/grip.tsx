/**
 * By what something on the map is taken: a press chooses it, a drag or the arrow keys move it, its corner makes it larger or smaller. Whoever
 * stands in a circle or the boat moves along. It is shown while held and is one edit when let go.
 */
import { useStore } from '@xyflow/react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { contains } from '../../shared/drawing/geometry.ts';
import { moveRegion } from '../../shared/edits/move-region.ts';
import { t } from '../../shared/language/text.ts';
import type { Region } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { nameOfRegion } from './region-names.ts';

const keyStep = 12;
const least = 60;
/** Below this many px a press is a press and not a drag. */
const still = 4;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
};

type Box = Pick<Region, 'x' | 'y' | 'width' | 'height'>;
type Held = { readonly what: 'place' | 'size'; readonly x: number; readonly y: number };

export function Grip({ region, standings }: { region: Region; standings: readonly Standing[] }) {
  const document = useDocument();
  const selection = useSelectionStore();
  const isChosen = useSelection().region === region.id;
  const people = useRecords(({ person }) => person);
  const zoom = useStore(({ transform }) => transform[2]);
  const began = useRef<Held | null>(null);
  const [held, setHeld] = useState<Box | null>(null);
  const box = held ?? region;
  const name = nameOfRegion(region, people);

  function settle(next: Box) {
    const isWithThem = region.kind === 'circle' || region.kind === 'boat';
    const by = { x: Math.round(next.x - region.x), y: Math.round(next.y - region.y) };
    const isMoved = next.width === region.width && next.height === region.height;
    const along = isWithThem && isMoved ? standings.filter(({ placement }) => contains(region, placement)) : [];
    const moves = along.map(({ placement }) => ({
      placement: placement.id,
      x: placement.x + by.x,
      y: placement.y + by.y,
    }));
    const { x, y, width, height } = next;
    const rounded = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
    document.edit(moveRegion, { region: region.id, ...rounded, moves });
  }

  function onPointerDown(what: Held['what'], event: PointerEvent<HTMLButtonElement>) {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    began.current = { what, x: event.clientX, y: event.clientY };
  }

  function onPointerMove(event: PointerEvent) {
    const start = began.current;
    if (!start || event.buttons !== 1) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!held && Math.hypot(dx, dy) < still) return;
    const by = { x: dx / zoom, y: dy / zoom };
    setHeld(start.what === 'place' ? moved(region, by.x, by.y) : resized(region, by.x, by.y));
  }

  function onPointerUp() {
    if (held) settle(held);
    else selection.chooseRegion(region.id);
    began.current = null;
    setHeld(null);
  }

  function onKeyDown(what: Held['what'], event: KeyboardEvent) {
    const by = arrows[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    settle(what === 'place' ? moved(region, ...by) : resized(region, ...by));
  }

  const handle = (what: Held['what']) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => onPointerDown(what, event),
    onPointerMove,
    onPointerUp,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(what, event),
  });

  return (
    <div
      className={`grip nopan nodrag ${region.kind} ${isChosen ? 'chosen' : ''}`}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      <button
        type="button"
        className="grip-place"
        aria-label={t('couple.move', { name })}
        aria-pressed={isChosen}
        onKeyUp={(event) => event.key === 'Enter' && selection.chooseRegion(region.id)}
        {...handle('place')}
      />
      {held && <div className="grip-held" />}
      {isChosen && (
        <button type="button" className="grip-size" aria-label={t('couple.resize', { name })} {...handle('size')} />
      )}
    </div>
  );
}

const moved = ({ x, y, width, height }: Box, dx: number, dy: number): Box => ({ x: x + dx, y: y + dy, width, height });

function resized({ x, y, width, height }: Box, dx: number, dy: number): Box {
  return { x, y, width: Math.max(least, width + dx), height: Math.max(least / 2, height + dy) };
}
