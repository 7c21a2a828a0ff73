/** Arranging figures: tidying what lies on each other, and bringing several into line. */
import { AlignCenterHorizontal, Sparkles } from 'lucide-react';
import { type Alignment, aligned, alignments, distributed } from '../../shared/drawing/arrange.ts';
import type { Point } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { alignParts } from '../../shared/edits/align-parts.ts';
import { tidyParts } from '../../shared/edits/tidy-parts.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Standing } from '../../shared/model/standings.ts';
import { problemIn } from '../../shared/problem.ts';
import { useStandings } from '../store/place-reading.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import { useSelection } from '../store/selection.ts';
import { moveGently } from '../tidy/gently.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useArrangeActions({ map }: Around): Topic {
  const document = useDocument();
  const workspace = useWorkspace();
  const { parts } = useSelection();
  const standings = useStandings(map);
  const chosen = standings.filter(({ part }) => parts.includes(part.id));
  const meant = chosen.length > 1 ? chosen : standings;

  function movesBy(those: readonly Standing[], by: readonly Point[]) {
    return those.flatMap(({ placement: { id, x, y } }, index) => {
      const [dx, dy] = [Math.round(by[index]?.x ?? 0), Math.round(by[index]?.y ?? 0)];
      return dx === 0 && dy === 0 ? [] : [{ placement: id, x: x + dx, y: y + dy }];
    });
  }

  async function tidy() {
    try {
      const [{ tidied }, { layOutOnThread }] = await Promise.all([import('../tidy/tidy.ts'), import('../tidy/elk.ts')]);
      const boxes = boxesOf(meant);
      const places = await tidied(boxes, layOutOnThread);
      const by = boxes.map((box, index) => ({
        x: (places[index]?.x ?? box.x) - box.x,
        y: (places[index]?.y ?? box.y) - box.y,
      }));
      moveGently(() => document.edit(tidyParts, { moves: movesBy(meant, by) }));
    } catch (thrown) {
      workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  const align = (by: Alignment) =>
    moveGently(() => document.edit(alignParts, { moves: movesBy(chosen, aligned(boxesOf(chosen), by)) }));
  const distribute = (along: 'x' | 'y') =>
    moveGently(() => document.edit(alignParts, { moves: movesBy(chosen, distributed(boxesOf(chosen), along)) }));

  const isSeveral = chosen.length > 1;
  const isMany = chosen.length > 2;
  const tidying = action('tidy', t('arrange.tidy'), 'T', standings.length > 1, () => void tidy(), Sparkles);
  const lines = [
    ...alignments.map((by) =>
      action(`align-${by}`, t(`arrange.align.${by}`), '', isSeveral, () => align(by), AlignCenterHorizontal),
    ),
    action('distribute-x', t('arrange.across'), '', isMany, () => distribute('x')),
    action('distribute-y', t('arrange.down'), '', isMany, () => distribute('y')),
  ];
  return { all: [tidying, ...lines], ofMenu: isSeveral ? [tidying, ...lines.filter(({ when }) => when)] : [] };
}

const boxesOf = (those: readonly Standing[]) => those.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
