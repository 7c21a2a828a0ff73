/** What else can be done with somebody or something in the library, behind one small button. */
import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';

/** One line of the menu. */
export type Doing = { readonly id: string; readonly label: string; readonly run: () => void };

export function MoreMenu({ name, doings }: { name: string; doings: readonly Doing[] }) {
  return (
    <MenuTrigger>
      <Button className="more" aria-label={t('library.moreAbout', { name })}>
        <Ellipsis size={18} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu onAction={(id) => doings.find((doing) => doing.id === id)?.run()}>
          {doings.map(({ id, label }) => (
            <MenuItem key={id} id={id} textValue={label} className="menu-item command">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
