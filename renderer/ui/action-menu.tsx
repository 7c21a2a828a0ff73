/** Commands as a menu: those that can be done now, each with its key. */
import { Menu, MenuItem, type MenuProps } from 'react-aria-components';
import type { Action } from './action.ts';
import { Keycap } from './keycap.tsx';

type Props = {
  readonly actions: readonly Action[];
  /** Told once something was chosen, before it is done. */
  readonly onChosen?: () => void;
} & Pick<MenuProps<object>, 'aria-label' | 'autoFocus'>;

export function ActionMenu({ actions, onChosen, ...rest }: Props) {
  return (
    <Menu
      {...rest}
      onAction={(id) => {
        onChosen?.();
        actions.find((action) => action.id === id)?.run();
      }}
    >
      {actions
        .filter(({ when }) => when)
        .map(({ id, label, key }) => (
          <MenuItem key={id} id={id} textValue={label} className="menu-item command">
            {label}
            {key !== '' && <Keycap keys={key} />}
          </MenuItem>
        ))}
    </Menu>
  );
}
