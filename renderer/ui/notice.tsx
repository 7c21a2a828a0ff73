/** One sentence about something that did not go as meant, until it is put away. */
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { t } from '../../shared/language/text.ts';
import { useWorkspace } from '../store/react.ts';

export function Notice() {
  const { notice } = useWorkspace();
  const sentence = useStore(notice);
  return (
    <div role="alert" className={sentence === '' ? 'unseen' : 'notice'}>
      {sentence}
      {sentence !== '' && (
        <Button className="quiet" onPress={() => notice.setState('', true)}>
          {t('app.close')}
        </Button>
      )}
    </div>
  );
}
