/** What the room may do with the map's camera, in map px, without knowing React Flow. */
import type { ReactFlowInstance } from '@xyflow/react';
import { type Box, type Point, padded, union } from '../../shared/drawing/geometry.ts';
import type { BondEdge, PartNode } from './nodes.ts';
import { viewOf } from './overview.ts';

export type Camera = {
  /** Shows everybody; never larger than life. */
  fit(): void;
  nearer(): void;
  farther(): void;
  /** The place in the middle of what is seen. */
  middle(): Point;
};

/** Room round the middle of a figure that holds it with its words. */
const aroundMiddle = 110;
const blank: Box = { x: -400, y: -260, width: 800, height: 520 };

/** The box of everybody who stands at these places. */
export function worldOf(places: readonly Point[]): Box {
  return union(places.map(({ x, y }) => padded({ x, y, width: 0, height: 0 }, aroundMiddle))) ?? blank;
}

export function cameraOf(
  flow: ReactFlowInstance<PartNode, BondEdge>,
  stage: HTMLElement,
  places: () => readonly Point[],
): Camera {
  return {
    fit() {
      const { width, height } = stage.getBoundingClientRect();
      const world = worldOf(places());
      // The entry line and the tools lie over the foot and the left of the stage.
      const view = viewOf(world, width, height, 36);
      if (view.zoom < 1) void flow.setViewport(view);
      else {
        const middle = { x: world.x + world.width / 2, y: world.y + world.height / 2 };
        void flow.setViewport({ zoom: 1, x: width / 2 - middle.x, y: height / 2 - 24 - middle.y });
      }
    },
    nearer: () => void flow.zoomIn(),
    farther: () => void flow.zoomOut(),
    middle() {
      const { x, y, width, height } = stage.getBoundingClientRect();
      return flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
    },
  };
}
