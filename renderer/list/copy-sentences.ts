/** The sentences of a map (its lines, its cycle, its boat) on the system's clipboard. */
import { sentencesOfMap } from '../../shared/language/map-sentences.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useBonds, useStandings } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';

/** Whether a map has any sentences, and how they are copied. */
export function useCopySentences(map: Id) {
  const document = useDocument();
  const workspace = useWorkspace();
  const bonds = useBonds(useStandings(map));
  const isTold = useRecords(({ strand }) => Object.values(strand).some((one) => one.map === map));

  async function copy() {
    await navigator.clipboard.writeText(sentencesOfMap(document.state.getState().records, map).join('\n'));
    workspace.notice.setState({ sentence: t('list.copiedSentences') }, true);
  }
  return { areAny: bonds.length > 0 || isTold, copy: () => void copy() };
}
