/** The bridge: gives the window, when it asks, one port to the host, and nothing else. */
import { ipcRenderer } from 'electron';

window.addEventListener('message', function hear(event) {
  if (event.source !== window || event.data !== 'visavis: a port, please') return;
  window.removeEventListener('message', hear);
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('visavis: port', null, [port1]);
  window.postMessage('visavis: port', window.origin, [port2]);
});
