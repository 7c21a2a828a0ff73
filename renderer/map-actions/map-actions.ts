/**
 * Every command of a map, told once: the tools, the keys, the palette, the menus and the help all read this. A new topic is a file
 * beside this one and a line in `topics`.
 */
import type { Action } from '../ui/action.ts';
import { useUndoActions } from '../ui/undo-actions.ts';
import { useArrangeActions } from './arrange-actions.ts';
import { useGroundActions } from './ground-actions.ts';
import { useLifeActions } from './life-actions.ts';
import { useLineActions } from './line-actions.ts';
import { usePartActions } from './part-actions.ts';
import { usePracticeActions } from './practice-actions.ts';
import { useRoomActions } from './room-actions.ts';
import type { Around, Topic } from './topic.ts';
import { useViewActions } from './view-actions.ts';
import { useViewSwitch } from './view-switch.ts';

export function useMapActions(around: Around) {
  const viewSwitch = useViewSwitch(around);
  const topics: readonly Topic[] = [
    usePartActions(around),
    useLifeActions(around),
    useLineActions(around),
    useUndoTopic(),
    useViewActions(around),
    viewSwitch,
    useGroundActions(around),
    usePracticeActions(around),
    useArrangeActions(around),
    useRoomActions(around),
  ];
  return {
    views: viewSwitch.views,
    all: topics.flatMap(({ all }) => all),
    tools: topics
      .flatMap(({ tools = [] }) => tools)
      .toSorted(([one], [other]) => one - other)
      .map(([, tool]): Action => tool),
    ofPart: topics.flatMap(({ ofPart = [] }) => ofPart),
    seldom: topics.flatMap(({ seldom = [] }) => seldom),
    ofMenu: topics.flatMap(({ ofMenu = [] }) => ofMenu),
  };
}

function useUndoTopic(): Topic {
  const [undo, redo] = useUndoActions();
  return {
    all: [undo, redo],
    tools: [
      [5, undo],
      [6, redo],
    ],
  };
}
