/** The words of a map: the five vocabularies, each with a sample of itself, and a person's own words. Chosen is seen at once. */
import { useId } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import { chooseVocabulary } from '../../shared/edits/choose-vocabulary.ts';
import { inVocabulary } from '../../shared/language/speaking.ts';
import { t } from '../../shared/language/text.ts';
import { type Vocabulary, vocabularies } from '../../shared/model/kinds.ts';
import { noOwnWords, ownWordFields } from '../../shared/model/own-words.ts';
import type { Id, OwnWords, PartsMap } from '../../shared/model/records.ts';
import { draftKey } from '../store/document.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { OwnWordsTable } from './own-words-table.tsx';
import './words.css';

export function WordsSheet({ map, onClose }: { map: Id; onClose: () => void }) {
  const record = useRecords((records) => records.map[map]);
  return record ? <SheetOf map={record} onClose={onClose} /> : null;
}

function SheetOf({ map, onClose }: { map: PartsMap; onClose: () => void }) {
  const typed = useOwnWordsTyped(map);
  return (
    <Ask wide title={t('words.title')} isOpen onClose={onClose}>
      <p>{t('words.text')}</p>
      <VocabularyChoice map={map} own={typed} />
      {map.vocabulary === 'own' && <OwnWordsTable map={map} typed={typed} />}
    </Ask>
  );
}

function VocabularyChoice({ map, own }: { map: PartsMap; own: OwnWords }) {
  const document = useDocument();
  return (
    <RadioGroup
      className="vocabularies"
      aria-label={t('words.which')}
      value={map.vocabulary}
      onChange={(chosen) => {
        const vocabulary = vocabularies.find((one) => one === chosen);
        if (vocabulary) document.edit(chooseVocabulary, { map: map.id, vocabulary });
      }}
    >
      {vocabularies.map((vocabulary) => (
        <VocabularyEntry key={vocabulary} vocabulary={vocabulary} ownWords={own} />
      ))}
    </RadioGroup>
  );
}

function VocabularyEntry({ vocabulary, ownWords }: { vocabulary: Vocabulary; ownWords: OwnWords }) {
  const sample = useId();
  const said = inVocabulary({ vocabulary, ownWords }, () => ({
    name: t(vocabulary === 'own' ? 'words.own' : 'words.name'),
    sorts: t('words.sorts'),
    asking: t('words.asking'),
  }));
  return (
    <Radio value={vocabulary} className="vocabulary" aria-label={said.name} aria-describedby={sample}>
      <span className="vocabulary-name">{said.name}</span>
      <span className="vocabulary-sample" id={sample}>
        <span>{said.sorts}</span>
        <span>{said.asking}</span>
      </span>
    </Radio>
  );
}

/** The map's own words as they are being typed. */
function useOwnWordsTyped({ id, ownWords }: PartsMap): OwnWords {
  const drafts = useStore(useDocument().state, (state) => state.drafts);
  return ownWordFields.reduce((own, { field, write }) => {
    const typed = drafts.get(draftKey(id, field));
    return typed === undefined ? own : write(own, typed);
  }, ownWords ?? noOwnWords);
}
