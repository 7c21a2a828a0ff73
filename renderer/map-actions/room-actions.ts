/** What belongs to the map as a whole: its picture, its words, every command, how it looks, and the way out. */
import { Image, Keyboard, Languages, Library, Lock, Search, SunMoon } from 'lucide-react';
import { useStore } from 'zustand';
import { t } from '../../shared/language/text.ts';
import { useRecords, useWorkspace } from '../store/react.ts';
import { useSelection } from '../store/selection.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useRoomActions({ map, ask }: Around): Topic {
  const workspace = useWorkspace();
  const isSealed = useStore(workspace.isSealed);
  const { parts, bond } = useSelection();
  const person = useRecords((records) => records.map[map]?.person ?? null);
  const leave = () => void workspace.openLibrary(person);
  const words = action('words', t('words.title'), 'W', true, () => ask('words'), Languages);
  return {
    all: [
      action('picture', t('picture.title'), 'Ctrl E', true, () => ask('picture'), Image),
      words,
      action('library', t('library.back'), 'Ctrl L', true, leave, Library),
      action('palette', t('app.palette'), 'Ctrl K', true, () => ask('palette'), Search),
      action('look', t('settings.title'), 'Ctrl ,', true, () => ask('look'), SunMoon),
      action('lock', t('safety.lock'), 'Ctrl Shift L', isSealed, () => void workspace.lock(), Lock),
      action('keys', t('app.help'), '?', true, () => ask('keys'), Keyboard),
    ],
    ofMenu: bond === null && parts.length === 0 ? [words] : [],
  };
}
