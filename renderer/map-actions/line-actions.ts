/** What can be done with a chosen line. */
import { Text } from 'lucide-react';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { standingConsents } from '../../shared/model/folding.ts';
import { useBonds, useStandings } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { actionsOfLine } from './of-line.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useLineActions({ map }: Around): Topic {
  const document = useDocument();
  const selection = useSelectionStore();
  const workspace = useWorkspace();
  const { bond } = useSelection();
  const standings = useStandings(map);
  const bonds = useBonds(standings);

  async function copySentences() {
    const { records } = document.state.getState();
    const { part } = records;
    const standing = standingConsents(records);
    const sentences = bonds.flatMap((line) => {
      const [from, to] = [part[line.from], part[line.to]];
      return from && to ? [sentenceOfBond(line, from, to, standing.get(line.id))] : [];
    });
    await navigator.clipboard.writeText(sentences.join('\n'));
    workspace.notice.setState({ sentence: t('list.copiedSentences') }, true);
  }

  const line = useRecords((records) => records.bond[bond ?? '']);
  const { meanings, turn, remove: take } = actionsOfLine(workspace, document, line);
  const remove = {
    ...take,
    run: () => {
      take.run();
      selection.clear();
    },
  };
  const copy = action('copySentences', t('list.copySentences'), '', bonds.length > 0, () => void copySentences(), Text);
  return { all: [turn, remove, ...meanings, copy], ofMenu: bond === null ? [] : [...meanings, turn, remove] };
}
