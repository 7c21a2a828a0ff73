/**
 * The nodes as they stand on the screen. What is dragged moves only here, taking to the guides, until it is let go; then it is
 * one edit. React Flow reports moves and choices as changes; choices go to the selection that list and card share.
 */
import { applyNodeChanges, type NodeChange, type NodePositionChange } from '@xyflow/react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { moveParts } from '../../shared/edits/move-parts.ts';
import type { Standing } from '../../shared/model/standings.ts';
import { useDocument, useWords } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { type Snapped, snap } from './guides.ts';
import { nodeOf, type PartNode } from './nodes.ts';

/** The guides to show just now. */
export type Guides = Pick<Snapped, 'x' | 'y'>;
const noGuides: Guides = { x: null, y: null };
const noNodes: PartNode[] = [];

/** `isLaidOut` tells whether anybody's node is wanted yet. */
export function useDragging(standings: readonly Standing[], isLaidOut: boolean) {
  const document = useDocument();
  const selection = useSelectionStore();
  const { parts: chosenParts } = useSelection();
  const words = useWords();
  const settled = useMemo(
    () => (isLaidOut ? standings.map((standing) => nodeOf(standing, words)) : noNodes),
    [standings, isLaidOut, words],
  );
  const [nodes, setNodes] = useState<PartNode[]>(settled);
  const [guides, setGuides] = useState<Guides>(noGuides);

  // A node that did not change keeps its identity, so that React Flow draws only those that did. Before the next frame: figures that
  // are shown for the first time come with the view that shows them.
  useLayoutEffect(() => {
    const chosen = new Set(chosenParts);
    setNodes((shown) => {
      const known = new Map(shown.map((node) => [node.id, node]));
      return settled.map((node) => {
        const selected = chosen.has(node.data.part.id);
        const was = known.get(node.id);
        return was && isSame(was, node) && was.selected === selected ? was : { ...node, selected };
      });
    });
  }, [settled, chosenParts]);

  function onNodesChange(changes: NodeChange<PartNode>[]) {
    const moves = changes.filter((change) => change.type === 'position');
    if (moves.length > 0) setNodes((shown) => applyNodeChanges(takingToGuides(moves), shown));
    choose(changes);
  }

  function choose(changes: readonly NodeChange<PartNode>[]) {
    const choices = changes.filter((change) => change.type === 'select');
    if (choices.length === 0) return;
    const parts = new Set(chosenParts);
    for (const { id, selected } of choices) {
      const part = nodes.find((node) => node.id === id)?.data.part.id;
      if (part && selected) parts.add(part);
      if (part && !selected) parts.delete(part);
    }
    selection.chooseParts([...parts]);
  }

  /** One figure alone takes to the lines of the others; several keep their places to each other. */
  function takingToGuides(moves: NodePositionChange[]): NodePositionChange[] {
    const [move] = moves;
    const node = nodes.find(({ id }) => id === move?.id);
    if (moves.length !== 1 || !move?.dragging || !move.position || !node) return moves;
    const middle = middleOf(node.data.part);
    const here = { x: move.position.x + middle.x, y: move.position.y + middle.y };
    const others = standings.filter(({ placement }) => placement.id !== node.id).map(({ placement }) => placement);
    const { at, x, y } = snap(here, others);
    setGuides({ x, y });
    return [{ ...move, position: { x: at.x - middle.x, y: at.y - middle.y } }];
  }

  /** Everything that stands elsewhere than the map says was let go there just now. */
  function letGo() {
    setGuides(noGuides);
    const shown = new Map(nodes.map((node) => [node.id, node]));
    const moves = standings.flatMap(({ part, placement }) => {
      const node = shown.get(placement.id);
      if (!node) return [];
      const home = boxOf(placement, layoutPart(part));
      const dx = Math.round(node.position.x - home.x);
      const dy = Math.round(node.position.y - home.y);
      return dx === 0 && dy === 0 ? [] : [{ placement: placement.id, x: placement.x + dx, y: placement.y + dy }];
    });
    if (moves.length > 0) document.edit(moveParts, { moves });
  }

  return { nodes, guides, onNodesChange, letGo };
}

function isSame(was: PartNode, is: PartNode): boolean {
  return was.data === is.data && was.position.x === is.position.x && was.position.y === is.position.y;
}

/** Where the middle of a part's figure lies in its box. */
function middleOf(part: PartNode['data']['part']) {
  const { figure } = layoutPart(part);
  return { x: figure.x + figure.size / 2, y: figure.y + figure.size / 2 };
}
