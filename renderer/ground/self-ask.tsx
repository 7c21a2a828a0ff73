/** How Self is shown on this map, and, on a map of two, whose view it is: schools differ, and the choice is the map's. */
import { chooseWhoseView } from '../../shared/edits/choose-whose-view.ts';
import { showSelf } from '../../shared/edits/show-self.ts';
import { t } from '../../shared/language/text.ts';
import { selfViews } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';

export function SelfAsk({ map, onClose }: { map: Id; onClose: () => void }) {
  const document = useDocument();
  const record = useRecords((records) => records.map[map]);
  if (!record) return null;
  return (
    <Ask title={t('couple.self')} isOpen onClose={onClose}>
      <Choices
        label={t('couple.self')}
        value={record.selfView}
        onChoose={(selfView) => document.edit(showSelf, { map, selfView })}
        choices={selfViews.map((view) => ({ value: view, label: t(`couple.selfView.${view}`) }))}
      />
      {record.partner !== null && (
        <Choices
          label={t('couple.whoseView')}
          value={record.oneView ? 'one' : 'both'}
          onChoose={(view) => document.edit(chooseWhoseView, { map, oneView: view === 'one' })}
          choices={[
            { value: 'both', label: t('couple.bothViews') },
            { value: 'one', label: t('couple.oneView') },
          ]}
        />
      )}
    </Ask>
  );
}
