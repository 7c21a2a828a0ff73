/** Looking: how near, what is in sight, and where the keys go. */
import { Maximize2, PanelRight, ZoomIn, ZoomOut } from 'lucide-react';
import { t } from '../../shared/language/text.ts';
import { useStandings } from '../store/place-reading.ts';
import { useSelection } from '../store/selection.ts';
import { restIn } from '../ui/keep-focus.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useViewActions({ map, camera, side, isFolded, fold }: Around): Topic {
  const standings = useStandings(map);
  const { bond } = useSelection();
  const toSide = action('toSide', t('canvas.toSide'), 'G', true, () => restIn(side.current)?.focus());
  const fit = action('fit', t('canvas.fit'), 'F', standings.length > 0, () => camera?.fit(), Maximize2);
  const nearer = action('nearer', t('canvas.zoomIn'), '+', true, () => camera?.nearer(), ZoomIn);
  const farther = action('farther', t('canvas.zoomOut'), '-', true, () => camera?.farther(), ZoomOut);
  const list = action('list', t(isFolded ? 'list.unfold' : 'list.fold'), 'B', true, () => fold(!isFolded), PanelRight);
  return {
    all: [toSide, fit, nearer, farther, list],
    tools: [
      [4, fit],
      [7, list],
    ],
    ofMenu: bond === null ? [fit] : [],
  };
}
