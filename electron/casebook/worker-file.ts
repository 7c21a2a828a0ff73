/** Where the code of a casebook's thread is. */

/** Run from source (tests) the thread's entry is a TypeScript file beside this one, built it is a file of its own. */
export const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './casebook-worker.js',
  import.meta.url,
);
