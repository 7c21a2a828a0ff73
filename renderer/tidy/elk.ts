/** ELK on a thread of its own, fetched when it is first wanted: it is large, and tidying must not hold the window up. */
import Elk from 'elkjs/lib/elk-api.js';
import type { LayOut } from './tidy.ts';

let elk: InstanceType<typeof Elk> | undefined;

export const layOutOnThread: LayOut = (graph) => {
  elk ??= new Elk({ workerFactory: () => new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' }) });
  return elk.layout(graph);
};
