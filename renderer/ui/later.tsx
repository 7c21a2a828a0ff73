/**
 * What nobody needs before a map can be worked in. It is fetched as soon as the window is at rest, not when it is first wanted:
 * by then the host may be gone, and what a person is in the middle of must not depend on it.
 */
import { type ComponentType, lazy, Suspense, useState } from 'react';

const betweenTries = 2_000;

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let there: ComponentType<Props> | null = null;
  const loaded = afterRest().then(async () => {
    there = await untilThere(load);
    return there;
  });
  const Wanted = lazy(async () => ({ default: await loaded }));
  return (props) => <Chosen choose={() => there ?? Wanted} props={props} />;
}

/** What is there is shown at once: where React has to wait, if only for a moment, it takes a third of a second to show it. */
function Chosen<Props extends object>({ choose, props }: { choose: () => ComponentType<Props>; props: Props }) {
  const [Now] = useState(choose);
  return (
    <Suspense fallback={null}>
      <Now {...props} />
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
