/** The button that pauses, with its key. */
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { Keycap } from '../ui/keycap.tsx';
import { PauseContext } from './pause-context.ts';

export function PauseButton() {
  const pause = useContext(PauseContext);
  return (
    <Button className="quiet pause-button" onPress={pause} aria-keyshortcuts="Escape">
      {t('pause.button')}
      <Keycap keys="Esc" />
    </Button>
  );
}
