/** What every topic of commands is told, and what it gives. */
import type { RefObject } from 'react';
import type { Id } from '../../shared/model/records.ts';
import type { Camera } from '../canvas/camera.ts';
import type { Action } from '../ui/action.ts';

/** How a map is looked at. Of the window: never written. */
export const views = ['canvas', 'body', 'list'] as const;
/** @see views */
export type View = (typeof views)[number];

/** What the room is asking the person just now. */
export type Asking =
  | 'name'
  | 'line'
  | 'opposite'
  | 'picture'
  | 'palette'
  | 'keys'
  | 'look'
  | 'words'
  | 'body'
  | 'merge'
  | 'split'
  | 'partner'
  | 'cycle'
  | 'self'
  | 'practices'
  | 'kind'
  | 'gathered'
  | null;

/** The room the commands are for. */
export type Around = {
  readonly map: Id;
  readonly camera: Camera | null;
  readonly entry: RefObject<HTMLInputElement | null>;
  /** The list or the card, beside the canvas. */
  readonly side: RefObject<HTMLElement | null>;
  readonly ask: (asking: Asking) => void;
  /** Whether the list is folded away while nobody is chosen. */
  readonly isFolded: boolean;
  readonly fold: (isFolded: boolean) => void;
  /** Whether each person's own notes are seen on a couple's map, or only what both see. */
  readonly seesOwnNotes: boolean;
  readonly seeOwnNotes: (isOn: boolean) => void;
  readonly view: View;
  readonly show: (view: View) => void;
};

/** The commands of one topic: `all` has keys and stands in palette and help, each of the others is a place where some of them show. */
export type Topic = {
  readonly all: readonly Action[];
  /** Beside the canvas; the lowest number stands on top. */
  readonly tools?: readonly (readonly [order: number, action: Action])[];
  /** At the foot of a part's card; the main one is last. */
  readonly ofPart?: readonly Action[];
  /** In the menu at the foot of a part's card: what is done seldom. */
  readonly seldom?: readonly Action[];
  /** In the menu of what is chosen, or of the map where nothing is. */
  readonly ofMenu?: readonly Action[];
};

/** An action, said short. */
export function action(
  id: string,
  label: string,
  key: string,
  when: boolean,
  run: () => void,
  icon: Action['icon'] = null,
): Action {
  return { id, label, key, when, run, icon };
}
