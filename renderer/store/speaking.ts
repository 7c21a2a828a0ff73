/** In which words this window speaks: those of the map that is open, and the usual ones where none is. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { speakIn, usualWording, type Wording, wordsNow } from '../../shared/language/speaking.ts';
import type { Room } from './room.ts';

/** Stands for the words spoken now; another one as soon as others are. Follows the room, and the map as it is changed or undone. */
export function createSpeaking(room: StoreApi<Room>): StoreApi<object> {
  const words = createStore(wordsNow);

  function speak(wording: Wording) {
    speakIn(wording);
    if (words.getState() !== wordsNow()) words.setState(wordsNow(), true);
  }

  let leave = () => {};
  room.subscribe((now) => {
    leave();
    leave = () => {};
    if (now.room !== 'map') return speak(usualWording);
    const { map, document } = now;
    const speakOfMap = () => speak(document.state.getState().records.map[map] ?? usualWording);
    leave = document.state.subscribe(speakOfMap);
    speakOfMap();
  });
  return words;
}
