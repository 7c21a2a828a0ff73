/** The map as a picture one works in: React Flow with our drawing in its nodes and lines, and an overview from far away. */
import {
  type AriaLabelConfig,
  ConnectionMode,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { lightsOf } from '../../shared/drawing/map.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { isDrawn } from '../../shared/model/standings.ts';
import { GroundLayer } from '../ground/ground-layer.tsx';
import { useRegions } from '../ground/use-ground.ts';
import { useAnswers, useBonds, useDialogues, useStandings } from '../store/place-reading.ts';
import { useDocument, useRecords, useTheme, useWords } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { GuideLines, Lights } from './behind.tsx';
import { BondLine } from './bond-line.tsx';
import { type Camera, cameraOf } from './camera.ts';
import { FarView, useIsFar } from './far-view.tsx';
import { Minimap } from './minimap.tsx';
import { type BondEdge, edgesOf, type PartNode } from './nodes.ts';
import { overviewOf } from './overview.ts';
import { PartFigure } from './part-figure.tsx';
import { useClearing } from './use-clearing.ts';
import { useDragging } from './use-dragging.ts';
import { useLaidOut } from './use-laid-out.ts';
import { useShowing } from './use-showing.ts';
import './canvas.css';

const nodeTypes: NodeTypes = { part: PartFigure };
const edgeTypes: EdgeTypes = { bond: BondLine };
/** What React Flow says by itself, in our words, and without figures of where something stands. */
const ariaLabelsNow = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': t('canvas.figureHint'),
  'node.a11yDescription.keyboardDisabled': t('canvas.figureHint'),
  'node.a11yDescription.ariaLiveMessage': () => t('canvas.moved'),
});
const noEdges: BondEdge[] = [];
const nothing: { nodes: PartNode[]; edges: BondEdge[] } = { nodes: [], edges: noEdges };

type Props = {
  readonly map: Id;
  /** Whether each person's own notes are shown. */
  readonly ownNotes: boolean;
  readonly onCamera: (camera: Camera) => void;
  /** Asked for a menu at a place on the screen, px; what was under it is chosen by then. */
  readonly onMenu: (at: { x: number; y: number }) => void;
};

export function Canvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Stage {...props} />
    </ReactFlowProvider>
  );
}

function Stage({ map, ownNotes, onCamera, onMenu }: Props) {
  const document = useDocument();
  const theme = useTheme();
  const selection = useSelectionStore();
  const { parts: chosenParts, bond: chosenBond, path } = useSelection();
  const everybody = useStandings(map);
  const selfView = useRecords((records) => records.map[map]?.selfView ?? 'centre');
  const standings = useMemo(() => everybody.filter(({ part }) => isDrawn(part, selfView)), [everybody, selfView]);
  const bonds = useBonds(standings);
  const dialogues = useDialogues(map);
  const answers = useAnswers();
  const stage = useRef<HTMLElement>(null);
  const places = useRef(standings);
  places.current = standings;
  const regions = useRegions(map, ownNotes);
  const ground = useRef(regions);
  ground.current = regions;
  const hint = useId();
  const words = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are what it is made anew for.
  const ariaLabels = useMemo(ariaLabelsNow, [words]);
  const isFar = useIsFar(standings);
  // Until the camera has found its place nobody is mounted: from the first place it could be anybody, and all of them at once.
  const [camera, setCamera] = useState<Camera | null>(null);
  const showsFigures = camera !== null && !isFar;
  useShowing(everybody, regions, camera);
  const isLaidOut = useLaidOut(standings, showsFigures);
  const { nodes, guides, onNodesChange, letGo } = useDragging(standings, isLaidOut);

  const edges = useMemo(() => {
    const all = isLaidOut ? edgesOf(bonds, standings, dialogues, answers) : noEdges;
    const lit = new Set(chosenBond === null ? path : [chosenBond]);
    return lit.size === 0 ? all : all.map((edge) => (lit.has(edge.id) ? { ...edge, selected: true } : edge));
  }, [isLaidOut, bonds, standings, dialogues, answers, chosenBond, path]);
  const shown = showsFigures ? { nodes, edges } : nothing;
  useClearing(standings, shown);
  const overview = useMemo(
    () => overviewOf(standings, bonds, chosenParts, theme),
    [standings, bonds, chosenParts, theme],
  );
  const selves = useMemo(() => nodes.filter(({ data }) => data.part.kind === 'self'), [nodes]);
  const fields = useMemo(() => (selfView === 'centre' ? [] : lightsOf(everybody, selfView)), [everybody, selfView]);

  function menuAt(event: MouseEvent | globalThis.MouseEvent) {
    event.preventDefault();
    onMenu({ x: event.clientX, y: event.clientY });
  }

  return (
    <section
      className="canvas"
      ref={stage}
      tabIndex={-1}
      data-rest
      aria-label={t('canvas.picture')}
      aria-describedby={hint}
      onKeyUp={(event) => {
        if (event.key.startsWith('Arrow')) letGo();
      }}
    >
      {/*
        The list beside it is the map for a screen reader: there everything can be done, and here it is told so. Yet the figures stay
        in the tab order, named, for those who see them and work by key. The lines do not: React Flow puts them before all figures;
        they are in the list and on the cards of their two ends.
      */}
      <p id={hint} className="unseen">
        {t('canvas.pictureHint')}
      </p>
      <ReactFlow<PartNode, BondEdge>
        aria-label={t('canvas.figures')}
        ariaLabelConfig={ariaLabels}
        edgesFocusable={false}
        nodes={shown.nodes}
        edges={shown.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={(changes) => {
          const chosen = changes.find((change) => change.type === 'select' && change.selected);
          if (chosen?.type === 'select') selection.chooseBond(chosen.id);
        }}
        onNodeDragStop={letGo}
        onSelectionDragStop={letGo}
        onPaneClick={selection.clear}
        onPaneContextMenu={menuAt}
        onNodeContextMenu={(event, { data }) => {
          if (!chosenParts.includes(data.part.id)) selection.chooseParts([data.part.id]);
          menuAt(event);
        }}
        onEdgeContextMenu={(event, { id }) => {
          selection.chooseBond(id);
          menuAt(event);
        }}
        onConnect={({ source, target }) => {
          const from = nodes.find(({ id }) => id === source)?.data.part.id;
          const to = nodes.find(({ id }) => id === target)?.data.part.id;
          if (from && to && from !== to) selection.chooseBond(document.edit(drawBond, { from, to }));
        }}
        onInit={(flow) => {
          if (!stage.current) return;
          const placed = cameraOf(
            flow,
            stage.current,
            () => places.current.map(({ placement }) => placement),
            () => ground.current,
          );
          if (places.current.length + ground.current.length > 0) placed.fit();
          setCamera(placed);
          onCamera(placed);
        }}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={60}
        deleteKeyCode={null}
        multiSelectionKeyCode={['Control', 'Meta']}
        onlyRenderVisibleElements
        minZoom={0.02}
        maxZoom={3}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      >
        {showsFigures && <Lights selves={selves} fields={fields} />}
        {showsFigures && <GroundLayer map={map} standings={standings} ownNotes={ownNotes} />}
        <GuideLines guides={guides} />
      </ReactFlow>
      {camera !== null && isFar && <FarView overview={overview} />}
      {everybody.length === 0 && <p className="canvas-empty">{t('canvas.empty')}</p>}
      <Minimap overview={overview} />
    </section>
  );
}
