/** What the room may do with the map's camera, in map px, without knowing React Flow. */
import type { ReactFlowInstance } from '@xyflow/react';
import { type Box, type Point, padded, union } from '../../shared/drawing/geometry.ts';
import type { BondEdge, PartNode } from './nodes.ts';
import { viewOf } from './overview.ts';

export type Camera = {
  /** Shows everybody; never larger than life. */
  fit(): void;
  /** Moves no further than it must for this to be seen (map px), and shows everybody where it is too large for that. */
  show(box: Box): void;
  nearer(): void;
  farther(): void;
  /** The place in the middle of what is seen. */
  middle(): Point;
  /** What is seen of the map and lies under no tool. */
  seen(): Box;
};

/** What lies over the edges of the stage, px. */
const over = { left: 72, top: 60, right: 16, bottom: 96 };
/** Room round the middle of a figure that holds it with its words. */
const aroundMiddle = 110;
const blank: Box = { x: -400, y: -260, width: 800, height: 520 };

/** The box of everybody who stands at these places, and of what lies around them. */
export function worldOf(places: readonly Point[], around: readonly Box[] = []): Box {
  return union([...places.map(({ x, y }) => padded({ x, y, width: 0, height: 0 }, aroundMiddle)), ...around]) ?? blank;
}

export function cameraOf(
  flow: ReactFlowInstance<PartNode, BondEdge>,
  stage: HTMLElement,
  places: () => readonly Point[],
  around: () => readonly Box[],
): Camera {
  function seen(): Box {
    const { x, y } = stage.getBoundingClientRect();
    const free = freeOf(stage);
    const start = flow.screenToFlowPosition({ x: x + free.x, y: y + free.y });
    const end = flow.screenToFlowPosition({ x: x + free.x + free.width, y: y + free.y + free.height });
    return { ...start, width: end.x - start.x, height: end.y - start.y };
  }

  function showEverybody() {
    const free = freeOf(stage);
    const world = worldOf(places(), around());
    const view = viewOf(world, free.width, free.height, 12);
    const zoom = Math.min(1, view.zoom);
    void flow.setViewport({
      zoom,
      x: free.x + free.width / 2 - (world.x + world.width / 2) * zoom,
      y: free.y + free.height / 2 - (world.y + world.height / 2) * zoom,
    });
  }

  return {
    fit: showEverybody,
    show(box) {
      const now = seen();
      if (box.width > now.width || box.height > now.height) return showEverybody();
      const by = { x: pastEdge(box.x, box.width, now.x, now.width), y: pastEdge(box.y, box.height, now.y, now.height) };
      if (by.x === 0 && by.y === 0) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - by.x * zoom, y: y - by.y * zoom, zoom });
    },
    nearer: () => void flow.zoomIn(),
    farther: () => void flow.zoomOut(),
    seen,
    middle() {
      const { x, y, width, height } = stage.getBoundingClientRect();
      return flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
    },
  };
}

/** How far a stretch lies past the one or the other end of a longer one; 0 where it is inside. */
function pastEdge(start: number, length: number, from: number, room: number): number {
  if (start < from) return start - from;
  return Math.max(0, start + length - from - room);
}

/** The piece of the stage over which nothing lies, px: the line and the tools are at its foot and left, the head over its top. */
function freeOf(stage: HTMLElement): Box {
  const { width, height } = stage.getBoundingClientRect();
  return {
    x: over.left,
    y: over.top,
    width: Math.max(120, width - over.left - over.right),
    height: Math.max(120, height - over.top - over.bottom),
  };
}
