/** Under a practice: that the app is no help in an emergency, and, one key away, who is. */
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { PauseContext } from '../pause/pause-context.ts';
import { Keycap } from '../ui/keycap.tsx';

/** `isNear`: the people one can reach stand on the screen already. */
export function SheetFoot({ isNear }: { isNear: boolean }) {
  const pause = useContext(PauseContext);
  return (
    <footer className="sheet-foot">
      <p className="emergency">{t('app.emergency')}</p>
      {!isNear && (
        <Button className="quiet" onPress={pause} aria-keyshortcuts="Escape">
          {t('pause.contacts')}
          <Keycap keys="Esc" />
        </Button>
      )}
    </footer>
  );
}
