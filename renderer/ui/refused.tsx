/** What the file refused because it holds something newer: the words are shown to be copied, then the file is read again. */
import { useStore } from 'zustand';
import { t } from '../../shared/language/text.ts';
import type { Change } from '../../shared/model/change.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from './ask.tsx';

export function Refused() {
  const workspace = useWorkspace();
  const saving = useStore(workspace.saver.saving);
  if (saving.state !== 'refused') return null;
  const again = () => void workspace.reopen();
  return (
    <Ask title={t('app.refused.title')} isOpen onClose={again} main={{ label: t('app.refused.again'), run: again }}>
      <p>{t('app.refused.text')}</p>
      <ul className="refused-words">
        {saving.changes.flatMap(wordsIn).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Ask>
  );
}

/** The texts a change would have written. */
function wordsIn({ diff }: Change): string[] {
  const written = [...Object.values(diff.added), ...Object.values(diff.updated).map(([, after]) => after)];
  return written.flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) =>
      typeof value === 'string' && value !== '' && wordFields.has(field) ? [value] : [],
    ),
  );
}

const wordFields = new Set([
  'alias',
  'title',
  'name',
  'words',
  'text',
  'looks',
  'feels',
  'needs',
  'bothers',
  'job',
  'fears',
  'says',
  'felt',
]);
