/** Where a person says what they call whom. What is left empty shows the word that stays. */
import { nameInOwnWords } from '../../shared/edits/name-in-own-words.ts';
import { inVocabulary, usualWording } from '../../shared/language/speaking.ts';
import { t } from '../../shared/language/text.ts';
import { fieldOf, fieldOfSelf, noOwnWords, nouns, type OwnWordField } from '../../shared/model/own-words.ts';
import type { OwnWords, PartsMap } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import { DraftText } from '../ui/draft-text.tsx';

type Props = {
  readonly map: PartsMap;
  /** The words as they are being typed. */
  readonly typed: OwnWords;
};

export function OwnWordsTable({ map, typed }: Props) {
  // The words this is about, and not those they are to become, say who is meant.
  const usually = <Said,>(say: () => Said) => inVocabulary(usualWording, say);
  const without = (field: OwnWordField, say: () => string) =>
    inVocabulary({ vocabulary: 'own', ownWords: field.write(typed, '') }, say);
  return (
    <div className="own-words">
      <p className="hint">{t('words.ownText')}</p>
      <div className="own-words-row field-name" aria-hidden>
        <span />
        <span>{t('words.one')}</span>
        <span>{t('words.many')}</span>
      </div>
      {nouns.map((noun) => (
        <div className="own-words-row" key={noun}>
          <Whom {...usually(() => ({ name: t(`words.whose.${noun}.name`), meant: t(`words.whose.${noun}.meant`) }))} />
          <WordField
            map={map}
            field={fieldOf(noun, 'one')}
            label={usually(() => t(`words.whose.${noun}.one`))}
            stays={without(fieldOf(noun, 'one'), () => t(`words.now.${noun}.one`))}
          />
          <WordField
            map={map}
            field={fieldOf(noun, 'many')}
            label={usually(() => t(`words.whose.${noun}.many`))}
            stays={without(fieldOf(noun, 'many'), () => t(`words.now.${noun}.many`))}
          />
        </div>
      ))}
      <div className="own-words-row">
        <Whom {...usually(() => ({ name: t('words.whose.self.name'), meant: t('words.whose.self.meant') }))} />
        <WordField
          map={map}
          field={fieldOfSelf}
          label={usually(() => t('words.whose.self.one'))}
          stays={without(fieldOfSelf, () => t('words.now.self.one'))}
        />
      </div>
    </div>
  );
}

function Whom({ name, meant }: { name: string; meant: string }) {
  return (
    <p>
      {name}
      <small>{meant}</small>
    </p>
  );
}

type FieldProps = {
  readonly map: PartsMap;
  readonly field: OwnWordField;
  readonly label: string;
  /** The word that is used while nothing is written. */
  readonly stays: string;
};

function WordField({ map, field: { field, read, write }, label, stays }: FieldProps) {
  const document = useDocument();
  /** What was said meanwhile in another field stays. */
  function name(text: string) {
    const own = document.state.getState().records.map[map.id]?.ownWords ?? noOwnWords;
    document.edit(nameInOwnWords, { map: map.id, ownWords: write(own, text) }, { record: map.id, field });
  }
  return (
    <DraftText
      record={map.id}
      field={field}
      value={read(map.ownWords ?? noOwnWords)}
      label={label}
      labelHidden
      placeholder={stays}
      onWritten={name}
    />
  );
}
