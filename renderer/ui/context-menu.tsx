/** What can be done with what is chosen, where the pointer is. The same commands as everywhere. */
import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { t } from '../../shared/language/text.ts';
import type { Action } from './action.ts';
import { Keycap } from './keycap.tsx';

type Props = {
  /** Where, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly actions: readonly Action[];
  readonly onClose: () => void;
};

export function ContextMenu({ at, actions, onClose }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const possible = actions.filter(({ when }) => when);
  return (
    <>
      <span ref={place} className="menu-place" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        aria-label={t('app.menu')}
        triggerRef={place}
        isOpen
        onOpenChange={(open) => open || onClose()}
        placement="bottom start"
      >
        <Menu
          aria-label={t('app.menu')}
          autoFocus="first"
          onAction={(id) => {
            // Closed first, or what the command gives the focus to would lose it again.
            flushSync(onClose);
            possible.find((action) => action.id === id)?.run();
          }}
        >
          {possible.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={action.label} className="menu-item command">
              {action.label}
              {action.key !== '' && <Keycap keys={action.key} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
