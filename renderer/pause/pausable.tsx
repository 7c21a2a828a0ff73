/** The whole window, and the quiet screen that covers it at one key. What lies under it stays as it was, unseen and out of reach. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useWorkspace } from '../store/react.ts';
import { isPressed } from '../ui/action.ts';
import { PauseContext } from './pause-context.ts';
import { QuietScreen } from './quiet-screen.tsx';
import './pause.css';

/** Escape from anywhere pauses; where a dialog or menu is open, it first closes that. A sealed casebook is locked from anywhere, too. */
export function Pausable({ children }: { children: ReactNode }) {
  const workspace = useWorkspace();
  const isSealed = useStore(workspace.isSealed);
  const [isPaused, setPaused] = useState(false);
  const focused = useRef<Element | null>(null);

  const pause = useCallback(() => {
    focused.current ??= document.activeElement;
    setPaused(true);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (isSealed && isPressed('Ctrl Shift L', event)) {
        event.preventDefault();
        return void workspace.lock();
      }
      if (event.key !== 'Escape') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]')) return;
      event.preventDefault();
      pause();
    };
    // Before anything in the room hears the key: hiding must not depend on what has the focus.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [pause, isSealed, workspace]);

  function goOn() {
    setPaused(false);
    const back = focused.current;
    focused.current = null;
    // The room is inert until this screen is gone, and what is inert cannot take the focus.
    requestAnimationFrame(() => back instanceof HTMLElement && back.focus());
  }

  async function stop() {
    await workspace.openLibrary(null);
    focused.current = null;
    setPaused(false);
  }

  return (
    <>
      <div className={isPaused ? 'room paused' : 'room'} inert={isPaused}>
        <PauseContext value={pause}>{children}</PauseContext>
      </div>
      {isPaused && (
        <QuietScreen
          isSealed={isSealed}
          onGoOn={goOn}
          onLock={() => void workspace.lock()}
          onStop={() => void stop()}
        />
      )}
    </>
  );
}
