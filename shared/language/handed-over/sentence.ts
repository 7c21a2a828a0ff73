/** A record of either casebook as one plain sentence. */
import { isSpoken } from '../../model/dialogue.ts';
import { isTurnFolded } from '../../model/folding.ts';
import type { AnyRecord, Bond, Consent, Dialogue, Id, Moment, Region, Strand, Turn } from '../../model/records.ts';
import { dayOf } from '../dates.ts';
import { kindOf, nameOf, nameOfDialogue } from '../names.ts';
import { oneLine } from '../one-line.ts';
import { sentenceOfBond } from '../sentences.ts';
import { t } from '../text.ts';
import { foldedTurn, nameOfSpeaker, stageDirection } from '../transcript.ts';
import { type Beside, isFoldedIn, partIn } from './beside.ts';

/** More signs of what somebody wrote a line has no room for. */
const longest = 90;

/** What a record says, for somebody who has to decide on it; of what is folded only that it is there. */
export function sentenceOfRecord(record: AnyRecord, beside: Beside): string {
  switch (record.type) {
    case 'person':
      return t('handingOver.person', { alias: aliasOf(record.id, beside) });
    case 'map':
      return t('handingOver.map', { title: titleOf(record.id, beside) });
    case 'part':
      if (record.kind === 'unknown') return nameOf(record);
      return t('list.partWithKind', { name: nameOf(record), kind: kindOf(record) });
    case 'placement': {
      const part = partIn(beside, record.part);
      return t('handingOver.placed', { name: part ? nameOf(part) : '', title: titleOf(record.map, beside) });
    }
    case 'bond':
      return sentenceOfLine(record, beside);
    case 'consent':
      return sentenceOfConsent(record, beside);
    case 'dialogue':
      return t('handingOver.dialogue', { title: titleOfDialogue(record, beside) });
    case 'turn':
      return sentenceOfTurn(record, beside);
    case 'moment':
      return sentenceOfMoment(record, beside);
    case 'region':
      return nameOfRegion(record, beside);
    case 'strand':
      return sentenceOfStrand(record, beside);
    case 'sheet':
      return t('practice.sheetOf', { title: record.title, day: dayOf(record.madeAt) });
  }
}

/** A map's title, or what stands for one. */
export function titleOf(map: Id, { records }: Beside): string {
  return records.map[map]?.title || t('library.untitled');
}

/** A dialogue's title, or who sits there. */
export function titleOfDialogue(dialogue: Dialogue, { records }: Beside): string {
  return nameOfDialogue(dialogue, records.part) || t('chairs.untitled');
}

/** A person's alias, or what stands for one. */
export function aliasOf(person: Id | null, { records }: Beside): string {
  const alias = person === null ? '' : (records.person[person]?.alias ?? '');
  return alias || t('handingOver.noAlias');
}

function sentenceOfLine(bond: Bond, beside: Beside, consent?: Consent): string {
  const [from, to] = [partIn(beside, bond.from), partIn(beside, bond.to)];
  return from && to ? sentenceOfBond(bond, from, to, consent) : '';
}

function sentenceOfConsent(consent: Consent, beside: Beside): string {
  const bond = beside.records.bond[consent.bond];
  return bond ? sentenceOfLine(bond, beside, consent) : t(`consent.answer.${consent.answer}`);
}

function sentenceOfTurn(turn: Turn, beside: Beside): string {
  const said = beside.records.dialogue[turn.dialogue];
  const title = said ? titleOfDialogue(said, beside) : t('chairs.untitled');
  return t('handingOver.inDialogue', { title, turn: wordsOfTurn(turn, beside) });
}

function wordsOfTurn(turn: Turn, { records: { part }, folded }: Beside): string {
  if (!isSpoken(turn)) return stageDirection(turn, part);
  if (isTurnFolded(turn, part, folded)) return foldedTurn(turn, part);
  const text = turn.text === '' ? t(`chairs.manner.${turn.manner}`) : oneLine(turn.text, longest);
  return t('handingOver.turn', { name: nameOfSpeaker(turn, part), text });
}

function sentenceOfMoment(moment: Moment, beside: Beside): string {
  const part = partIn(beside, moment.part);
  const name = part ? nameOf(part) : '';
  if (isFoldedIn(beside, moment.part)) return t('handingOver.foldedMoment', { name });
  const kind = t(`card.moment.${moment.kind}`);
  const words = oneLine(moment.words, longest);
  return words === ''
    ? t('handingOver.momentWithoutWords', { name, kind })
    : t('handingOver.moment', { name, kind, words });
}

function nameOfRegion({ kind, person, words }: Region, beside: Beside): string {
  switch (kind) {
    case 'circle':
      return t('couple.circleOf', { alias: aliasOf(person, beside) });
    case 'boat':
      return t('couple.boatName');
    case 'photo':
      return t('couple.photoName');
    case 'note':
      return words.trim() === '' ? t('couple.noteEmpty') : t('couple.noteBy', { words: oneLine(words, longest) });
  }
}

function sentenceOfStrand({ kind, person, words }: Strand, beside: Beside): string {
  const said = oneLine(words, longest);
  if (kind === 'step' && person !== null)
    return t('handingOver.stepOf', { alias: aliasOf(person, beside), words: said });
  return t(`handingOver.strand.${kind}`, { words: said });
}
