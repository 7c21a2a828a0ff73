/** An action as a button: its icon with its key below, or its words with the key beside. */
import { Button } from 'react-aria-components';
import { type Action, shortcutOf } from './action.ts';
import { Keycap } from './keycap.tsx';

/** A tool: icon above, key below, the words for screen reader and tooltip. */
export function ToolButton({ action }: { action: Action }) {
  const Icon = action.icon;
  return (
    <Button
      className="tool"
      isDisabled={!action.when}
      onPress={action.run}
      aria-label={action.label}
      aria-keyshortcuts={shortcutOf(action)}
    >
      {Icon && <Icon size={21} strokeWidth={1.5} aria-hidden />}
      <span className="tool-key" data-key={action.key} aria-hidden />
      <span className="tool-label" aria-hidden>
        {action.label}
      </span>
    </Button>
  );
}

/** Words that do something, with their key. */
export function ActionButton({ action, className }: { action: Action; className?: string }) {
  return (
    <Button
      className={className ?? 'quiet'}
      isDisabled={!action.when}
      onPress={action.run}
      aria-keyshortcuts={shortcutOf(action)}
    >
      {action.label}
      {action.key !== '' && <Keycap keys={action.key} />}
    </Button>
  );
}
