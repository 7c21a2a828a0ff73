/** What can be done with a chosen line. */
import { Text } from 'lucide-react';
import { t } from '../../shared/language/text.ts';
import { useCopySentences } from '../list/copy-sentences.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { actionsOfLine } from './of-line.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useLineActions({ map }: Around): Topic {
  const document = useDocument();
  const selection = useSelectionStore();
  const workspace = useWorkspace();
  const { bond } = useSelection();
  const sentences = useCopySentences(map);

  const line = useRecords((records) => records.bond[bond ?? '']);
  const { meanings, turn, remove: take } = actionsOfLine(workspace, document, line);
  const remove = {
    ...take,
    run: () => {
      take.run();
      selection.clear();
    },
  };
  const copy = action('copySentences', t('list.copySentences'), '', sentences.areAny, sentences.copy, Text);
  return { all: [turn, remove, ...meanings, copy], ofMenu: bond === null ? [] : [...meanings, turn, remove] };
}
