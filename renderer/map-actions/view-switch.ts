/** The three views of one map: the picture, the body, the list; each one key away. And a place in the body, from any of them. */
import { List, PersonStanding, Waypoints } from 'lucide-react';
import { t } from '../../shared/language/text.ts';
import { useSelection } from '../store/selection.ts';
import type { Action } from '../ui/action.ts';
import { type Around, action, type Topic, views } from './topic.ts';

const icons = { canvas: Waypoints, body: PersonStanding, list: List } as const;

export function useViewSwitch({ view, show, ask }: Around): Topic & { readonly views: readonly Action[] } {
  const { parts } = useSelection();
  const each = views.map((one, index) =>
    action(`view-${one}`, t(`canvas.view.${one}`), String(index + 1), view !== one, () => show(one), icons[one]),
  );
  const put = action('body', t('body.putAny'), 'O', parts.length === 1, () => ask('body'), PersonStanding);
  return { all: [...each, put], views: each, ofMenu: parts.length === 1 ? [put] : [] };
}
