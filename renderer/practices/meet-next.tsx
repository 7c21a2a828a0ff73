/** Whoever answered first, when it was asked how one feels toward a part, becomes the next to be met. */
import { Button } from 'react-aria-components';
import { addPart } from '../../shared/edits/add-part.ts';
import { finishSheet } from '../../shared/edits/finish-sheet.ts';
import { nameIn } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { freeStand } from '../canvas/free-place.ts';
import { useDocument, useRecords } from '../store/react.ts';
import type { Somebody } from './steps/pick-somebody.tsx';
import { nobodyAtHand, useBegin } from './use-practices.ts';

export function MeetNext({ practice, sheet }: { practice: Practice; sheet: Sheet }) {
  const document = useDocument();
  const records = useRecords((all) => all);
  const begin = useBegin(sheet.map);
  const others = Object.values(sheet.answers).flatMap((answer) => (answer.kind === 'toward' ? answer.others : []));
  if (others.length === 0) return null;

  function meet({ part, name }: Somebody) {
    const { records: now } = document.state.getState();
    const person = presentPart(now.part, sheet.part ?? '')?.person ?? now.map[sheet.map]?.person;
    const at = freeStand(standingsOf(now, sheet.map), { x: 0, y: 0 });
    const met = part ?? document.edit(addPart, { map: sheet.map, name, at, ...(person ? { person } : {}) });
    document.edit(finishSheet, { sheet: sheet.id });
    begin(practice, { ...nobodyAtHand, part: met });
  }

  return (
    <div className="meet-next">
      {others.map((other, index) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order they answered, and two may have one name.
          key={index}
          className="quiet"
          onPress={() => meet(other)}
        >
          {t('practice.meetNext', { name: nameIn(records, other) })}
        </Button>
      ))}
    </div>
  );
}
