/** Putting one of a person's parts on a couple's map. They are read only when somebody asks: nobody's whole inner life lies open in passing. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { placePart } from '../../shared/edits/place-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { isPresent } from '../../shared/model/presence.ts';
import type { Id } from '../../shared/model/records.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import { problemIn } from '../../shared/problem.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';

export function PartsOfPerson({ map, person }: { map: Id; person: Id }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const alias = useRecords((records) => records.person[person]?.alias ?? '');
  const parts = useRecords((records) => records.part);
  const placements = useRecords((records) => records.placement);
  const [isRead, setRead] = useState(false);
  const here = new Set(
    Object.values(placements).flatMap((placement) => (placement.map === map ? [placement.part] : [])),
  );
  const others = Object.values(parts).filter((part) => part.person === person && isPresent(part) && !here.has(part.id));

  async function read() {
    try {
      await workspace.saver.flush();
      document.takeIn(await workspace.host.call('readPartsOf', { person }));
      setRead(true);
    } catch (thrown) {
      workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  /** In the middle of their circle, below whoever stands there. */
  function put(part: Id) {
    const { records } = document.state.getState();
    const circle = Object.values(records.region).find((one) => one.map === map && one.person === person);
    const middle = { x: (circle?.x ?? 0) + (circle?.width ?? 0) / 2, y: (circle?.y ?? 0) + 120 };
    const lowest = standingsOf(records, map)
      .filter((standing) => standing.part.person === person)
      .reduce((low, { placement }) => Math.max(low, placement.y + 220), middle.y);
    document.edit(placePart, { map, part, x: Math.round(middle.x), y: Math.round(lowest) });
    selection.chooseParts([part]);
  }

  if (!isRead) {
    return (
      <Button className="quiet" onPress={() => void read()}>
        {t('couple.putOneOf', { alias })}
      </Button>
    );
  }
  if (others.length === 0) return <p className="hint">{t('couple.notHere', { alias })}</p>;
  return (
    <ul>
      {others.map((part) => (
        <li key={part.id}>
          <Button className="list-entry" onPress={() => put(part.id)}>
            <bdi>{nameOf(part)}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}
