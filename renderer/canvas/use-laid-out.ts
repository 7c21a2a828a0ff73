/** Laying out everybody on a map takes longer than a person waits for one to open; from far away nobody needs it yet. */
import { useEffect, useState } from 'react';
import type { Standing } from '../../shared/model/standings.ts';
import { useWords } from '../store/react.ts';
import { nodeOf } from './nodes.ts';

/** Time that is left to the browser of a moment in which it has nothing to do, ms. */
const left = 2;

/** Whether to hand everybody's node on: once the figures are shown, or once all are laid out, bit by bit while nothing else is to do. */
export function useLaidOut(standings: readonly Standing[], isShown: boolean): boolean {
  const words = useWords();
  const [isDone, setDone] = useState(false);
  if (isShown && !isDone) setDone(true);

  useEffect(() => {
    if (isDone) return;
    const waiting = standings.values();
    let turn = requestIdleCallback(function layOutSome(idle) {
      while (idle.timeRemaining() > left) {
        const { value: standing, done } = waiting.next();
        if (done) return setDone(true);
        nodeOf(standing, words);
      }
      turn = requestIdleCallback(layOutSome);
    });
    return () => cancelIdleCallback(turn);
  }, [standings, words, isDone]);

  return isDone || isShown;
}
