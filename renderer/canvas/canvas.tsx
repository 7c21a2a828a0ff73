/** The map as a picture one works in. What is dragged is only moved on the screen until it is let go; then it is one edit. */
import {
  applyNodeChanges,
  ConnectionMode,
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo, useState } from 'react';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { moveParts } from '../../shared/edits/move-parts.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useBonds, useStandings } from '../store/place-reading.ts';
import { useDocument } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { BondLine } from './bond-line.tsx';
import { type BondEdge, edgesOf, nodeOf, type PartNode } from './nodes.ts';
import { PartFigure } from './part-figure.tsx';
import './canvas.css';

const nodeTypes: NodeTypes = { part: PartFigure };
const edgeTypes: EdgeTypes = { bond: BondLine };

/** What React Flow lets the room do with its camera. */
export type Camera = ReactFlowInstance<PartNode, BondEdge>;

export function Canvas({ map, onCamera }: { map: Id; onCamera: (camera: Camera) => void }) {
  const document = useDocument();
  const selection = useSelectionStore();
  const { parts: chosenParts, bond: chosenBond } = useSelection();
  const standings = useStandings(map);
  const bonds = useBonds(standings);
  const settled = useMemo(() => standings.map(nodeOf), [standings]);
  const [nodes, setNodes] = useState<PartNode[]>([]);

  useEffect(() => {
    const chosen = new Set(chosenParts);
    setNodes((shown) => {
      const known = new Map(shown.map((node) => [node.id, node]));
      return settled.map((node) => {
        const selected = chosen.has(node.data.part.id);
        const was = known.get(node.id);
        const isSame =
          was?.data === node.data && was.position.x === node.position.x && was.position.y === node.position.y;
        return isSame && was.selected === selected ? was : { ...node, selected };
      });
    });
  }, [settled, chosenParts]);

  const edges = useMemo(
    () => edgesOf(bonds, standings).map((edge) => ({ ...edge, selected: edge.id === chosenBond })),
    [bonds, standings, chosenBond],
  );

  function onNodesChange(changes: NodeChange<PartNode>[]) {
    const moved = changes.filter(({ type }) => type === 'position');
    if (moved.length > 0) setNodes((shown) => applyNodeChanges(moved, shown));
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0) return;
    const parts = new Set(chosenParts);
    for (const { id, selected } of chosen) {
      const part = nodes.find((node) => node.id === id)?.data.part.id;
      if (part && selected) parts.add(part);
      if (part && !selected) parts.delete(part);
    }
    selection.chooseParts([...parts]);
  }

  /** Everything that stands elsewhere than the map says was let go there just now. */
  function letGo() {
    const moves = nodes.flatMap((node) => {
      const standing = standings.find(({ placement }) => placement.id === node.id);
      if (!standing) return [];
      const { placement } = standing;
      const home = boxOf(placement, layoutPart(standing.part));
      const dx = Math.round(node.position.x - home.x);
      const dy = Math.round(node.position.y - home.y);
      return dx === 0 && dy === 0 ? [] : [{ placement: placement.id, x: placement.x + dx, y: placement.y + dy }];
    });
    if (moves.length > 0) document.edit(moveParts, { moves });
  }

  return (
    <section
      className="canvas"
      aria-label={t('canvas.picture')}
      onKeyUp={(event) => {
        if (event.key.startsWith('Arrow')) letGo();
      }}
    >
      <ReactFlow<PartNode, BondEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={letGo}
        onSelectionDragStop={letGo}
        onEdgesChange={(changes) => {
          const chosen = changes.find((change) => change.type === 'select' && change.selected);
          if (chosen?.type === 'select') selection.chooseBond(chosen.id);
        }}
        onPaneClick={selection.clear}
        onConnect={({ source, target }) => {
          const from = nodes.find(({ id }) => id === source)?.data.part.id;
          const to = nodes.find(({ id }) => id === target)?.data.part.id;
          if (from && to && from !== to) selection.chooseBond(document.edit(drawBond, { from, to }));
        }}
        onInit={onCamera}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={60}
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Control', 'Meta']}
        onlyRenderVisibleElements
        minZoom={0.1}
        maxZoom={3}
        fitView
        fitViewOptions={{ padding: 0.15, maxZoom: 1 }}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      />
      {standings.length === 0 && <p className="canvas-empty">{t('canvas.empty')}</p>}
    </section>
  );
}
