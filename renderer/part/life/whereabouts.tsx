/** On which maps a part stands beside this one, each a way to go there; and putting it on another map of the same person. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { placePart } from '../../../shared/edits/place-part.ts';
import { sentenceOf, t } from '../../../shared/language/text.ts';
import type { AnyRecord, Id, Part, PartsMap } from '../../../shared/model/records.ts';
import { problemIn } from '../../../shared/problem.ts';
import { useDocument, useWorkspace } from '../../store/react.ts';
import { offerUndo } from '../../ui/undo-actions.ts';

const titleOf = ({ title }: PartsMap) => (title.trim() === '' ? t('library.untitled') : title);

export function Whereabouts({ map, part }: { map: Id; part: Part }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const [elsewhere, setElsewhere] = useState<readonly PartsMap[]>([]);
  const [others, setOthers] = useState<readonly PartsMap[] | null>(null);

  useEffect(() => {
    let isWanted = true;
    workspace.saver
      .flush()
      .then(() => workspace.host.call('readWhereabouts', { part: part.id }))
      .then((maps) => isWanted && setElsewhere(maps.filter(({ id, putAwayAt }) => id !== map && putAwayAt === null)))
      // Where it cannot be read it is simply not told; the saving sign says what is wrong.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [workspace, map, part.id]);

  async function askWhere() {
    try {
      const { records } = await workspace.host.call('readPerson', { person: part.person });
      const maps = records.filter((record): record is PartsMap => record.type === 'map');
      const here = new Set([map, ...elsewhere.map(({ id }) => id)]);
      setOthers(maps.filter(({ id, putAwayAt }) => putAwayAt === null && !here.has(id)));
    } catch (thrown) {
      workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  async function putOn(other: PartsMap) {
    try {
      const lying = await workspace.host.call('readArrangement', { map: other.id });
      const lowest = lying.reduce(
        (low, record: AnyRecord) => (record.type === 'placement' ? Math.max(low, record.y) : low),
        -220,
      );
      document.edit(placePart, { map: other.id, part: part.id, x: 0, y: lowest + 220 });
      setElsewhere([...elsewhere, other]);
      setOthers(null);
      offerUndo(workspace, document, t('life.putOn', { title: titleOf(other) }));
    } catch (thrown) {
      workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  return (
    <section className="whereabouts" aria-label={t('life.elsewhere')}>
      {elsewhere.length > 0 && <h3 className="field-name">{t('life.elsewhere')}</h3>}
      {elsewhere.map((other) => (
        <Button key={other.id} className="list-entry" onPress={() => void workspace.openMap(other.id)}>
          <bdi>{titleOf(other)}</bdi>
        </Button>
      ))}
      {others === null ? (
        <Button className="quiet" onPress={() => void askWhere()}>
          {t('life.putOnAnother')}
        </Button>
      ) : others.length === 0 ? (
        <p className="hint">{t('life.noOtherMap')}</p>
      ) : (
        others.map((other) => (
          <Button key={other.id} className="quiet" onPress={() => void putOn(other)}>
            {t('life.putOnThis', { title: titleOf(other) })}
          </Button>
        ))
      )}
    </section>
  );
}
