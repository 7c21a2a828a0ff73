/**
 * What nobody needs before a map can be worked in. It is fetched as soon as the window is at rest, not when it is first wanted:
 * by then the host may be gone, and what a person is in the middle of must not depend on it.
 */
import { type ComponentType, lazy, Suspense } from 'react';

const betweenTries = 2_000;

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = afterRest().then(() => untilThere(load));
  const Wanted = lazy(async () => ({ default: await loaded }));
  return (props) => (
    <Suspense fallback={null}>
      <Wanted {...props} />
    </Suspense>
  );
}

/** Chromium says when there is nothing to do; in any case it is not long until this resolves. */
function afterRest(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
}

/** A host that does not answer may come back: nothing here ever fails, it only takes its time. */
async function untilThere<Thing>(load: () => Promise<Thing>): Promise<Thing> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, betweenTries));
    }
  }
}
