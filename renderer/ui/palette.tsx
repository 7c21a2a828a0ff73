/** Every command by name, with its key: type, choose, Enter. */
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Label,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { t } from '../../shared/language/text.ts';
import type { Action } from './action.ts';
import { Keycap } from './keycap.tsx';

export function Palette({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const possible = actions.filter(({ when }) => when);
  return (
    <ModalOverlay className="veil high" isDismissable isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className="ask palette">
        <Dialog className="palette-body">
          <Heading slot="title" className="unseen">
            {t('app.palette')}
          </Heading>
          <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
            <SearchField autoFocus>
              <Label className="unseen">{t('app.palette')}</Label>
              <Input placeholder={t('app.paletteHint')} autoComplete="off" spellCheck={false} />
            </SearchField>
            <Menu
              aria-label={t('app.palette')}
              items={possible}
              renderEmptyState={() => <p className="hint">{t('app.paletteNothing')}</p>}
              onAction={(id) => {
                // Closed first, or what the command gives the focus to would lose it again.
                flushSync(onClose);
                possible.find((action) => action.id === id)?.run();
              }}
            >
              {(action) => (
                <MenuItem id={action.id} textValue={action.label} className="menu-item command">
                  {action.label}
                  {action.key !== '' && <Keycap keys={action.key} />}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
