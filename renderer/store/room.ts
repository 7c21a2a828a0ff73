/** The rooms of the window. */
import type { Id } from '../../shared/model/records.ts';
import type { Problem } from '../../shared/problem.ts';
import type { OpenDocument } from './document.ts';

/** Where the window is. Nothing of it is ever written to the file. */
export type Room =
  | { readonly room: 'entering' }
  | { readonly room: 'shut'; readonly problem: Problem }
  | { readonly room: 'elsewhere' }
  /** Before a casebook that a passphrase closes: nothing of it is in the window but its file name. */
  | { readonly room: 'sealed'; readonly casebook: string }
  | {
      readonly room: 'library';
      /** The people. */
      readonly document: OpenDocument;
      /** Whose maps are shown: nobody's, until somebody is chosen. */
      readonly person: Id | null;
      /** That person's maps, once they are read. */
      readonly maps: OpenDocument | null;
    }
  | {
      readonly room: 'map';
      readonly document: OpenDocument;
      readonly map: Id;
      readonly dialogue: Id | null;
      /** The practice somebody is in; leaving it leads back to the chairs or the map. */
      readonly sheet: Id | null;
    };
