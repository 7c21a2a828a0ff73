/** What a page hands to the person as a file, made in the page itself and nowhere else: where that does not come to be, the page is told. */
import type { DownloadItem, Event, WebContents } from 'electron';

/** Calls back when a file that this page handed over was not saved: the person thought better of it, or the disk did not take it. */
export function watchDownloads(contents: WebContents, lost: (why: 'cancelled' | 'failed') => void) {
  const { session } = contents;
  const onDownload = (event: Event, item: DownloadItem, from: WebContents) => {
    if (from !== contents) return;
    if (!item.getURL().startsWith('blob:')) return event.preventDefault();
    let wasInterrupted = false;
    // A download that stops half-way could be resumed; this one is given up, so that no half file stays.
    item.on('updated', (_updated, state) => {
      if (state !== 'interrupted') return;
      wasInterrupted = true;
      item.cancel();
    });
    item.once('done', (_done, state) => {
      if (state !== 'completed') lost(state === 'interrupted' || wasInterrupted ? 'failed' : 'cancelled');
    });
  };
  session.on('will-download', onDownload);
  // The session outlives the window.
  contents.once('destroyed', () => session.off('will-download', onDownload));
}
