/** The one adapter between the records and React Flow: parts as nodes, lines as edges, sizes and handle places from the data. */
import { type Edge, type Node, Position } from '@xyflow/react';
import { bendsOf } from '../../shared/drawing/bond/bond.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { kindOf, nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { ConsentAnswer } from '../../shared/model/kinds.ts';
import type { Bond, Dialogue, Id, Part } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';

/** A part on the canvas; the node's id is the placement's. */
export type PartNode = Node<{ readonly part: Part }, 'part'>;
/** A line on the canvas; the edge's id is the bond's. */
export type BondEdge = Edge<
  {
    readonly bond: Bond;
    readonly bend: number;
    readonly answer: ConsentAnswer | null;
    readonly dialogue: Dialogue | null;
  },
  'bond'
>;

const made = new WeakMap<Standing['placement'], { part: Part; words: object; node: PartNode }>();

/** The node of a part, called in the words spoken now; the same one as long as part, placement and words are. */
export function nodeOf({ part, placement }: Standing, words: object): PartNode {
  const known = made.get(placement);
  if (known?.part === part && known.words === words) return known.node;
  const layout = layoutPart(part);
  const { x, y, width, height } = boxOf(placement, layout);
  const { figure } = layout;
  const side = { width: 1, height: 1, y: figure.y + figure.size / 2 };
  const node: PartNode = {
    id: placement.id,
    type: 'part',
    position: { x, y },
    width,
    height,
    handles: [
      { id: 'left', type: 'source', position: Position.Left, x: figure.x, ...side },
      { id: 'right', type: 'source', position: Position.Right, x: figure.x + figure.size, ...side },
      { id: 'whole', type: 'target', position: Position.Top, x: 0, y: 0, width, height },
    ],
    data: { part },
    ariaLabel: t('list.partWithKind', { name: nameOf(part), kind: kindOf(part) }),
    domAttributes: { 'aria-roledescription': t('canvas.figure'), 'aria-keyshortcuts': 'Enter Shift+F10' },
  };
  made.set(placement, { part, words, node });
  return node;
}

/** The edges of the lines between those who stand here, each with the newest dialogue of its two ends. */
export function edgesOf(
  bonds: readonly Bond[],
  standings: readonly Standing[],
  dialogues: readonly Dialogue[],
  answers: ReadonlyMap<Id, ConsentAnswer>,
): BondEdge[] {
  const placementOf = new Map<Id, Id>(standings.map(({ part, placement }) => [part.id, placement.id]));
  const bends = bendsOf(bonds);
  const dialogueOf = new Map(dialogues.map((dialogue) => [pairOf(dialogue.left, dialogue.right), dialogue]));
  return bonds.flatMap((bond): BondEdge[] => {
    const source = placementOf.get(bond.from);
    const target = placementOf.get(bond.to);
    if (!source || !target) return [];
    return [
      {
        id: bond.id,
        type: 'bond',
        source,
        target,
        sourceHandle: 'right',
        targetHandle: 'whole',
        domAttributes: unheard,
        data: {
          bond,
          bend: bends.get(bond.id) ?? 0,
          answer: answers.get(bond.id) ?? null,
          dialogue: dialogueOf.get(pairOf(bond.from, bond.to)) ?? null,
        },
      },
    ];
  });
}

/** A line is heard in the list, as a sentence. */
const unheard = { 'aria-hidden': true } as const;

/** The same for two parts whichever comes first. */
const pairOf = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
