/** Saying that two parts are one: what follows, and that nothing is lost by it. */
import { useState } from 'react';
import { mergeParts } from '../../../shared/edits/merge-parts.ts';
import { nameOf, namesApart } from '../../../shared/language/names.ts';
import { t } from '../../../shared/language/text.ts';
import type { Id, Part } from '../../../shared/model/records.ts';
import { useStandings } from '../../store/place-reading.ts';
import { useDocument, useWorkspace } from '../../store/react.ts';
import { useSelectionStore } from '../../store/selection.ts';
import { Ask } from '../../ui/ask.tsx';
import { Choices } from '../../ui/choices.tsx';
import { offerUndo } from '../../ui/undo-actions.ts';

export function MergeAsk({ map, part, onClose }: { map: Id; part: Part; onClose: () => void }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const others = useStandings(map)
    .map((standing) => standing.part)
    .filter(({ id, person }) => id !== part.id && person === part.person);
  const names = namesApart(others);
  const [into, setInto] = useState<Id | null>(null);
  function merge() {
    if (into === null) return;
    document.edit(mergeParts, { part: part.id, into });
    onClose();
    selection.chooseParts([into]);
    offerUndo(workspace, document, t('life.merged', { name: nameOf(part), other: names.get(into) ?? '' }));
  }
  return (
    <Ask
      title={t('life.mergeTitle', { name: nameOf(part) })}
      isOpen
      onClose={onClose}
      main={others.length === 0 ? undefined : { label: t('life.mergeYes'), isDisabled: into === null, run: merge }}
    >
      {others.length === 0 ? (
        <p>{t('canvas.nobodyElse')}</p>
      ) : (
        <>
          <p>{t('life.mergeText', { name: nameOf(part) })}</p>
          <Choices
            label={t('life.mergeInto')}
            inTheirWords
            value={into}
            onChoose={setInto}
            choices={others.map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))}
          />
        </>
      )}
    </Ask>
  );
}
