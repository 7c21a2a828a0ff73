/** What a line will do, and what it must ask first; the names it could go on with. */
import { Button } from 'react-aria-components';
import { sentencesOf } from '../../shared/language/doings.ts';
import { namesApart } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Ask, Reading } from '../../shared/talk/reading.ts';
import { plain } from '../../shared/talk/roster.ts';
import { useStandings } from '../store/place-reading.ts';
import { useRecords } from '../store/react.ts';

type Props = {
  readonly id: string;
  readonly map: Id;
  readonly reading: Reading;
  /** Why nothing can be done, in a sentence. */
  readonly trouble: string | null;
  readonly onMean: (name: string, part: Id) => void;
};

export function Preview({ id, map, reading, trouble, onMean }: Props) {
  const person = useRecords((records) => records.person);
  const part = useRecords((records) => records.part);
  const bond = useRecords((records) => records.bond);
  const standings = useStandings(map);
  if (reading.is === 'unclear') {
    return (
      <div id={id} className="talk-will" role="status">
        {reading.asks.map((ask) => (
          <Which key={ask.name} ask={ask} onMean={onMean} />
        ))}
      </div>
    );
  }
  const here = new Set(standings.map((standing) => standing.part.id));
  const sentences = trouble === null ? sentencesOf(reading, { person, part, bond, here }) : [trouble];
  return (
    <div id={id} className="talk-will" role="status" aria-label={t('talk.will')}>
      <ul>
        {sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the line has no other names for what it does, and two may say the same.
          <li key={index}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Which({ ask, onMean }: { ask: Ask; onMean: Props['onMean'] }) {
  const parts = useRecords((records) => records.part);
  const names = namesApart(ask.among.flatMap((id) => (parts[id] ? [parts[id]] : [])));
  return (
    <div className="talk-ask">
      <p>{t('talk.ask', { name: ask.name })}</p>
      {ask.among.map((id) => {
        const part = parts[id];
        return part ? (
          <Button key={id} className="quiet" onPress={() => onMean(plain(ask.name), id)}>
            <bdi>{names.get(id)}</bdi>
          </Button>
        ) : null;
      })}
    </div>
  );
}

type NamesProps = {
  readonly id: string;
  readonly names: readonly string[];
  readonly chosen: number | null;
  readonly onTake: (name: string) => void;
};

export function Names({ id, names, chosen, onTake }: NamesProps) {
  return (
    <div id={id} className="talk-names" role="listbox" aria-label={t('talk.names')}>
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            // The line keeps the focus.
            event.preventDefault();
            onTake(name);
          }}
        >
          <bdi>{name}</bdi>
        </div>
      ))}
    </div>
  );
}
