/**
 * The line at the foot of the map, at the speed of talk: it says what it will do before Enter does it. What is typed is a draft, so
 * that nothing of it is lost; it takes names that begin like the last word, and asks where a name means several.
 */
import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { sayInALine } from '../../shared/edits/say-in-a-line.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { complete } from '../../shared/talk/complete.ts';
import type { Clear } from '../../shared/talk/reading.ts';
import { meaning, spokenBy } from '../../shared/talk/roster.ts';
import { understand } from '../../shared/talk/understand.ts';
import type { Camera } from '../canvas/camera.ts';
import { useStandings } from '../store/place-reading.ts';
import { useDocument, useDraft, useRecords } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { Keycap } from '../ui/keycap.tsx';
import { privateField } from '../ui/private-field.ts';
import { placesFor } from './placing.ts';
import { Names, Preview } from './preview.tsx';
import { useRoster } from './use-roster.ts';
import { betweenCircles, circleOf, whoSpeaks, whoseIs } from './whose.ts';
import './talk.css';

type Props = { map: Id; camera: Camera | null; field: RefObject<HTMLInputElement | null> };

export function TalkLine({ map, camera, field }: Props) {
  const document = useDocument();
  const selection = useSelectionStore();
  const standings = useStandings(map);
  const line = useDraft(map, 'talk') ?? '';
  const [meant, setMeant] = useState<ReadonlyMap<string, Id>>(new Map());
  const [offered, setOffered] = useState<number | null>(null);
  const names = useRoster(map, line !== '');
  const hand = useSelection();
  const middle = camera?.middle() ?? { x: 0, y: 0 };
  const person = useRecords((records) => whoseIs(records, map, hand, middle));
  const speaking = useRecords((records) => whoSpeaks(records, map, hand));
  const roster = useMemo(() => {
    const spoken = person && speaking ? spokenBy(names, speaking, person) : names;
    return [...meant].reduce((known, [name, id]) => meaning(known, name, id), spoken);
  }, [names, meant, person, speaking]);
  const reading = useMemo(() => understand(line, roster), [line, roster]);
  const completion = useMemo(() => complete(line, roster), [line, roster]);
  const id = useId();
  const toItself = reading.is === 'clear' && hasLineToItself(reading);

  function write(text: string) {
    setOffered(null);
    document.keepDraft(map, 'talk', text);
  }

  function take(name: string) {
    if (completion) write(`${line.slice(0, completion.from)}${name} `);
    field.current?.focus();
  }

  function say() {
    if (reading.is === 'unclear' || reading.doings.length === 0 || toItself || !person) return;
    const { records } = document.state.getState();
    const middleFor = (owner: Id | null) => circleOf(records, map, owner ?? person) ?? middle;
    const placed = placesFor(reading, standings, camera?.seen() ?? null, betweenCircles(records, map), middleFor);
    const told = { map, said: reading, person, ...placed };
    const spoken = document.edit(sayInALine, told, { record: map, field: 'talk' });
    setMeant(new Map());
    if (spoken.length > 0) selection.chooseParts(spoken.slice(0, 1));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || !completion) return;
    const { names: offers } = completion;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = offered === null ? undefined : offers[offered];
    if (step !== 0) {
      event.preventDefault();
      setOffered(((offered ?? (step === 1 ? -1 : 0)) + step + offers.length) % offers.length);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      take(chosen ?? offers[0] ?? '');
    } else if (event.key === 'Escape' && offered !== null) {
      event.stopPropagation();
      setOffered(null);
    }
  }

  return (
    <form
      className="talk"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <div className="talk-over">
        {line.trim() !== '' && (
          <Preview
            id={`${id}-will`}
            map={map}
            reading={reading}
            trouble={toItself ? sentenceOf(new Problem('lineToItself')) : null}
            onMean={(name, part) => {
              setMeant(new Map([...meant, [name, part]]));
              field.current?.focus();
            }}
          />
        )}
        {completion && <Names id={`${id}-names`} names={completion.names} chosen={offered} onTake={take} />}
      </div>
      <label className="unseen" htmlFor={id}>
        {t('talk.label')}
      </label>
      <input
        {...privateField}
        id={id}
        ref={field}
        dir="auto"
        aria-controls={completion ? `${id}-names` : undefined}
        aria-activedescendant={offered === null ? undefined : `${id}-names-${offered}`}
        aria-autocomplete="list"
        aria-describedby={line.trim() === '' ? undefined : `${id}-will`}
        // biome-ignore lint/a11y/noAutofocus: on an empty map a first name is the one thing to do.
        autoFocus={standings.length === 0}
        aria-keyshortcuts="P"
        value={line}
        placeholder={t('talk.hint')}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Keycap keys="Enter" />
    </form>
  );
}

function hasLineToItself({ doings }: Clear): boolean {
  return doings.some((doing) => {
    if (doing.does !== 'join') return false;
    const { from, to } = doing;
    return 'part' in from ? 'part' in to && from.part === to.part : 'news' in to && from.news === to.news;
  });
}
