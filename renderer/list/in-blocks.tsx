/**
 * A long list comes in blocks: one is filled in when it comes near what is seen, and stays. So a map of thousands opens at once, and
 * whoever goes through the list by key or with a screen reader finds the next block there before they have reached it.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';

const blockSize = 40;
/** How far beyond what is seen a block is filled in. */
const ahead = '1200px';

type Props<Item> = {
  readonly items: readonly Item[];
  /** One entry, an `<li>`. */
  readonly children: (item: Item) => ReactNode;
  /** About the height of an entry, rem: what a block takes up until it is there. */
  readonly entryHeight: number;
};

export function InBlocks<Item>({ items, children, entryHeight }: Props<Item>) {
  const starts = Array.from({ length: Math.ceil(items.length / blockSize) }, (_, index) => index * blockSize);
  return starts.map((start) => {
    const block = items.slice(start, start + blockSize);
    return (
      <Block key={start} isFirst={start === 0} height={block.length * entryHeight}>
        {() => block.map(children)}
      </Block>
    );
  });
}

function Block({ isFirst, height, children }: { isFirst: boolean; height: number; children: () => ReactNode }) {
  const [isNear, setNear] = useState(isFirst);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNear || !place.current) return;
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: ahead,
      scrollMargin: ahead,
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [isNear]);
  return isNear ? children() : <li ref={place} role="presentation" style={{ height: `${height}rem` }} />;
}
