/** The window starts: it connects to its host and shows where it is. */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connect } from './host/host.ts';
import { lockWhenIdle } from './safety/idle.ts';
import { wear } from './store/look.ts';
import { createWorkspace } from './store/workspace.ts';
import { keepFocus } from './ui/keep-focus.ts';
import './ui/theme.css';
import './ui/controls.css';
import './ui/messages.css';

const place = document.getElementById('window');
if (!place) throw new Error('the page has no place for the window');

// A new page knows nothing of what the last one held. The desktop app loads it itself, in a new process.
const workspace = createWorkspace(await connect(), () => {
  if (location.protocol !== 'visavis:') location.reload();
});
lockWhenIdle(workspace);
// A browser asks before a tab closes over unsaved words; the desktop app waits for them by itself.
window.addEventListener('beforeunload', (event) => {
  if (workspace.hostKind() === 'browser' && workspace.saver.isUnsaved()) event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
  // Hidden may be the last thing a window hears; a failure is kept and shown when it comes back.
  if (document.visibilityState === 'hidden') workspace.saver.flush().catch(() => undefined);
});
// Before anything is seen, so that it need not change its colours under somebody's eyes.
workspace.look.state.subscribe((look) => wear(document.documentElement, look));
await workspace.look.read();
keepFocus();
createRoot(place).render(<App workspace={workspace} />);
void workspace.enter();
