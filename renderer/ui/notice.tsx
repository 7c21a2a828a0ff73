/** One sentence about what was just done or did not go as meant, with the way back where there is one. */
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { t } from '../../shared/language/text.ts';
import { useWorkspace } from '../store/react.ts';

export function Notice() {
  const workspace = useWorkspace();
  const notice = useStore(workspace.notice);
  const putAway = () => workspace.notice.setState(null, true);
  return (
    <div role="alert" className={notice ? 'notice' : 'unseen'}>
      {notice && (
        <>
          <span>{notice.sentence}</span>
          {notice.undo && (
            <Button
              className="quiet"
              onPress={() => {
                notice.undo?.();
                putAway();
              }}
            >
              {t('app.undo')}
            </Button>
          )}
          <Button className="quiet" onPress={putAway}>
            {t('app.close')}
          </Button>
        </>
      )}
    </div>
  );
}
