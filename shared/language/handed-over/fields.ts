/** The fields on which two states of a record differ, ours and theirs side by side. */
import { fieldOf } from '../../handing-over/accepting.ts';
import type { FieldBeside } from '../../handing-over/preview.ts';
import { sameValue } from '../../model/diff.ts';
import type { AnyRecord, Id } from '../../model/records.ts';
import { dayOf } from '../dates.ts';
import { en } from '../en/index.ts';
import { nameOf } from '../names.ts';
import { t } from '../text.ts';
import { nameOfSpeaker } from '../transcript.ts';
import { whenInWords } from '../when.ts';
import { type Beside, partIn, shown } from './beside.ts';
import { aliasOf } from './sentence.ts';

/** Each field on which they differ, one a label; nothing of what is folded. */
export function fieldsBeside(ours: AnyRecord, theirs: AnyRecord, beside: Beside): FieldBeside[] {
  const [here, there] = [shown(ours, beside), shown(theirs, beside)];
  const fields = Object.keys(there).filter((field) => !sameValue(fieldOf(here, field), fieldOf(there, field)));
  const told = new Map<string, FieldBeside>();
  for (const field of fields) {
    const label = labelOf(there, field);
    if (told.has(label)) continue;
    const [mine, other] = [inWords(here, field, beside), inWords(there, field, beside)];
    const isTold = mine !== null && other !== null;
    told.set(label, {
      label,
      ours: isTold ? mine : t('handingOver.asHere'),
      theirs: isTold ? other : t('handingOver.asThere'),
    });
  }
  return [...told.values()];
}

function labelOf({ type }: AnyRecord, field: string): string {
  if (type === 'part' && isStatement(field)) return t(`card.statements.${field}`);
  return isLabelled(field) ? t(`handingOver.field.${field}`) : t('handingOver.otherField');
}

const isStatement = (field: string): field is keyof typeof en.card.statements =>
  Object.hasOwn(en.card.statements, field);
const isLabelled = (field: string): field is keyof typeof en.handingOver.field =>
  Object.hasOwn(en.handingOver.field, field);

/** Whose words, numbers and days are read as they are. */
const inFigures = new Set(['x', 'y', 'width', 'height', 'rank']);

/** A field's value in words; null for what only a drawing could show. */
function inWords(record: AnyRecord, field: string, beside: Beside): string | null {
  const known = choiceOf(record, field, beside);
  if (known !== undefined) return known;
  const value = fieldOf(record, field);
  if (inFigures.has(field)) return null;
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'handingOver.yes' : 'handingOver.no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  if (field.endsWith('At') || field === 'restsSince') return dayOf(value);
  return isWords(record, field) ? value : null;
}

const inTheirWords = [
  'alias',
  'contacts',
  'title',
  'name',
  'kindWords',
  'words',
  'text',
  'marker',
  'ending',
  'thanks',
  'agreed',
  'next',
  'fears',
  'conditions',
];

function isWords({ type }: AnyRecord, field: string): boolean {
  return inTheirWords.includes(field) || (type === 'part' && isStatement(field));
}

/** What was chosen from a list, as the list calls it; undefined where this field is no such choice. */
function choiceOf(record: AnyRecord, field: string, beside: Beside): string | undefined {
  const name = (id: Id | null) => {
    const part = partIn(beside, id);
    return part ? nameOf(part) : '';
  };
  if (record.type === 'part' && field === 'kind') return t(`kinds.part.${record.kind}`);
  if (record.type === 'part' && field === 'wash' && record.wash) return t(`kinds.wash.${record.wash}`);
  if (record.type === 'part' && field === 'mergedInto') return name(record.mergedInto);
  if (record.type === 'bond' && field === 'kind') return t(`kinds.bond.${record.kind}`);
  if (record.type === 'bond' && field === 'strength') return t(`kinds.strength.${record.strength ?? 'unsaid'}`);
  if (record.type === 'bond' && field === 'direction') return t(`kinds.direction.${record.direction ?? 'kind'}`);
  if (record.type === 'consent' && field === 'answer') return t(`consent.answer.${record.answer}`);
  if (record.type === 'turn' && field === 'manner') return t(`chairs.manner.${record.manner}`);
  if (record.type === 'turn' && field === 'speaker') return nameOfSpeaker(record, beside.records.part);
  if (record.type === 'turn' && field === 'marks')
    return record.marks.map((mark) => t(`chairs.mark.${mark}`)).join(', ');
  if (record.type === 'moment' && field === 'when' && record.when) return whenInWords(record.when);
  if (record.type === 'map' && field === 'partner' && record.partner) return aliasOf(record.partner, beside);
  if (record.type === 'map' && field === 'selfView') return t(`couple.selfView.${record.selfView}`);
  return undefined;
}
