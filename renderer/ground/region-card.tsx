/** The card of something that lies on the map: the words of a note and for whom it is, what a circle or a boat leads to, and taking it away. */
import { ArrowLeft, Eraser, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { keepNoteFor } from '../../shared/edits/keep-note-for.ts';
import { removeRegion } from '../../shared/edits/remove-region.ts';
import { wordRegion } from '../../shared/edits/word-region.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Region } from '../../shared/model/records.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Choices } from '../ui/choices.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { offerUndo } from '../ui/undo-actions.ts';
import { PartsOfPerson } from './parts-of-person.tsx';
import { nameOfRegion } from './region-names.ts';
import { StrandList } from './strand-list.tsx';
import { usePeopleOf } from './use-ground.ts';

export function RegionCard({ map, region: id }: { map: Id; region: Id }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const people = useRecords(({ person }) => person);
  const region = useRecords((records) => records.region[id]);
  if (!region) return null;
  const { picture } = region;
  const name = nameOfRegion(region, people);
  function takeAway() {
    document.edit(removeRegion, { region: id });
    selection.clear();
    offerUndo(workspace, document, t('app.removed'));
  }
  return (
    <section className="card" aria-label={name} tabIndex={-1} data-rest>
      <Button className="quiet back" onPress={selection.clear}>
        <ArrowLeft size={16} aria-hidden />
        {t('card.back')}
      </Button>
      <h2 className="bond-sentence">
        <bdi>{name}</bdi>
      </h2>
      {region.kind === 'note' && <NoteFields region={region} />}
      {region.kind === 'circle' && region.person !== null && <PartsOfPerson map={map} person={region.person} />}
      {region.kind === 'boat' && (
        <>
          <StrandList map={map} kind="strengthens" />
          <StrandList map={map} kind="hole" />
        </>
      )}
      <Button className="quiet" onPress={takeAway}>
        <Trash2 size={16} aria-hidden />
        {t('couple.remove')}
      </Button>
      {picture !== null && (
        <Button
          className="quiet"
          onPress={() =>
            workspace.erasing.ask({ what: { of: 'picture', hash: picture }, name: t('erase.thisPicture') })
          }
        >
          <Eraser size={16} aria-hidden />
          {t('portrait.erase')}
        </Button>
      )}
    </section>
  );
}

function NoteFields({ region }: { region: Region }) {
  const document = useDocument();
  const people = usePeopleOf(region.map);
  const { id } = region;
  return (
    <>
      <DraftText
        key={id}
        long
        autoFocus={region.words === ''}
        record={id}
        field="words"
        value={region.words}
        label={t('couple.noteWords')}
        className="statement"
        onWritten={(words) => document.edit(wordRegion, { region: id, words }, { record: id, field: 'words' })}
      />
      {people.length > 1 && (
        <Choices
          label={t('couple.whoseNote')}
          value={region.person ?? 'both'}
          onChoose={(person) => document.edit(keepNoteFor, { region: id, person: person === 'both' ? null : person })}
          choices={[
            { value: 'both', label: t('couple.forBoth') },
            ...people.map(({ id: person, alias }) => ({ value: person, label: t('couple.ownNoteOf', { alias }) })),
          ]}
        />
      )}
    </>
  );
}
