/** What can be done with what is chosen, where the pointer is. The same commands as everywhere. */
import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { t } from '../../shared/language/text.ts';
import type { Action } from './action.ts';
import { ActionMenu } from './action-menu.tsx';

type Props = {
  /** Where, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly actions: readonly Action[];
  readonly onClose: () => void;
};

export function ContextMenu({ at, actions, onClose }: Props) {
  const place = useRef<HTMLSpanElement>(null);
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
        {/* Closed first, or what the command gives the focus to would lose it again. */}
        <ActionMenu
          aria-label={t('app.menu')}
          autoFocus="first"
          actions={actions}
          onChosen={() => flushSync(onClose)}
        />
      </Popover>
    </>
  );
}
