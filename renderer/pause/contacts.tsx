/** Whom somebody can reach, as they or their therapist wrote it down for the person of the open map; and where nobody did, who it could be. */
import { useStore } from 'zustand';
import { writeContacts } from '../../shared/edits/write-contacts.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { DocumentContext, useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { DraftText } from '../ui/draft-text.tsx';

export function Contacts() {
  const now = useStore(useWorkspace().room);
  if (now.room !== 'map') return <p className="emergency">{t('pause.contactsNobody')}</p>;
  return (
    <DocumentContext value={now.document}>
      <ContactsOfMap map={now.map} />
    </DocumentContext>
  );
}

function ContactsOfMap({ map }: { map: Id }) {
  const document = useDocument();
  const person = useRecords((records) => records.person[records.map[map]?.person ?? '']);
  if (!person) return null;
  return (
    <details className="contacts" open={person.contacts !== ''}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the space bar opens this here; it must not leave the pause as well. */}
      <summary onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}>{t('pause.contacts')}</summary>
      <p className="hint">{t('pause.contactsNobody')}</p>
      <DraftText
        long
        record={person.id}
        field="contacts"
        value={person.contacts}
        label={t('pause.contactsField')}
        className="statement"
        onWritten={(contacts) =>
          document.edit(writeContacts, { person: person.id, contacts }, { record: person.id, field: 'contacts' })
        }
      />
    </details>
  );
}
