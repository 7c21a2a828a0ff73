/** A pasted transcript, shown as the turns it would become before anything is done. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { addPart } from '../../shared/edits/add-part.ts';
import { sayTurns } from '../../shared/edits/say-turns.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id } from '../../shared/model/records.ts';
import { readTranscript } from '../../shared/model/transcript.ts';
import { useDocument, useParts } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';

/** How many turns the preview shows of a long paste. */
const shown = 12;
/** How many names nobody on the map has are asked about; what more there are were hardly names. */
const askedAbout = 8;
/** More turns than this are not taken in at once: a save has its limit. */
const most = 20_000;
/** Nor a turn longer than this, in characters: a page stands still for seconds to set it. */
const longest = 200_000;
const somebodyNew = 'new';

type Props = {
  readonly dialogue: Dialogue;
  readonly text: string;
  /** Who says what has no name before it. */
  readonly speaker: Id | null;
  readonly onPlain: () => void;
  readonly onClose: () => void;
};

export function PastedAsk({ dialogue, text, speaker, onPlain, onClose }: Props) {
  const document = useDocument();
  const parts = useParts();
  const turns = useMemo(() => readTranscript(text), [text]);
  const names = useMemo(() => [...new Set(turns.map(({ name }) => name).filter((name) => name !== ''))], [turns]);
  const everybody = useMemo(() => Object.values(parts), [parts]);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const namesakes = useMemo(
    () => new Map(everybody.map((part) => [nameOf(part).toLocaleLowerCase(), part.id])),
    [everybody],
  );
  const strangers = names.filter((name) => !namesakes.has(name.toLocaleLowerCase()));
  const left = new Set(strangers.slice(askedAbout));
  const whoIs = (name: string) => chosen[name] ?? namesakes.get(name.toLocaleLowerCase()) ?? somebodyNew;
  const hurtful = everybody.find(({ id, hurtMe }) => hurtMe && names.some((name) => whoIs(name) === id));
  const isTooMuch = turns.length > most || turns.some(({ text: words }) => words.length > longest);
  const asked = isTooMuch ? [] : strangers.slice(0, askedAbout);

  function take() {
    const made = new Map<string, Id>();
    const idOf = (name: string): Id | null => {
      if (name === '') return speaker;
      const who = whoIs(name);
      if (who !== somebodyNew) return who;
      const id = made.get(name) ?? document.edit(addPart, { map: dialogue.map, name, at: null });
      made.set(name, id);
      return id;
    };
    const lines = turns.flatMap(({ name, text: words }) => {
      if (left.has(name)) return [{ speaker, text: `${name}: ${words}` }];
      return words === '' ? [] : [{ speaker: idOf(name), text: words }];
    });
    document.edit(sayTurns, { dialogue: dialogue.id, lines });
    onClose();
  }

  return (
    <Ask
      title={t('chairs.pasteTitle')}
      isOpen
      wide
      onClose={onClose}
      main={isTooMuch ? undefined : { label: t('chairs.pasteTake'), run: take }}
    >
      <p>{t('chairs.pasteText', { count: turns.length })}</p>
      <ol className="pasted">
        {turns.slice(0, shown).map(({ name, text: words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paste have no other name, and never move.
          <li key={index}>
            <span className="turn-name">{name}</span>
            <span className="said-words">{words.slice(0, 400)}</span>
          </li>
        ))}
      </ol>
      {turns.length > shown && <p className="hint">{t('chairs.pasteMore', { count: turns.length - shown })}</p>}
      {isTooMuch && <p>{t('chairs.pasteTooMuch', { count: most, length: longest })}</p>}
      {!isTooMuch && hurtful && <p>{t('chairs.pasteHurt', { name: nameOf(hurtful) })}</p>}
      {asked.map((name) => (
        <Choices
          key={name}
          label={t('chairs.pasteWho', { name })}
          inTheirWords
          value={whoIs(name)}
          onChoose={(who) => setChosen({ ...chosen, [name]: who })}
          choices={[
            ...everybody.map((part) => ({ value: part.id, label: nameOf(part) })),
            { value: somebodyNew, label: t('chairs.pasteNew') },
          ]}
        />
      ))}
      {!isTooMuch && left.size > 0 && <p className="hint">{t('chairs.pasteLeft')}</p>}
      {text.length <= longest && (
        <Button className="quiet" onPress={onPlain}>
          {t('chairs.pastePlain')}
        </Button>
      )}
    </Ask>
  );
}
