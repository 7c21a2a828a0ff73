/** A key as it is printed on the keyboard. Decoration: the key is also in `aria-keyshortcuts` or in the help. */
export function Keycap({ keys }: { keys: string }) {
  return (
    <kbd className="keycap" aria-hidden>
      {keys}
    </kbd>
  );
}
