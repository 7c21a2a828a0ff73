/** All there is to decide on of another casebook, in words: under its people and maps, a sentence each, in the words of the map. */
import type { Comparison } from '../../handing-over/accepting.ts';
import { type Item, itemsOf } from '../../handing-over/items.ts';
import type { GroupShown, ItemShown } from '../../handing-over/preview.ts';
import type { Records } from '../../model/document.ts';
import type { RecordType } from '../../model/kinds.ts';
import type { AnyRecord, Id } from '../../model/records.ts';
import { nameOf } from '../names.ts';
import { inVocabulary, usualWording, type Wording } from '../speaking.ts';
import { t } from '../text.ts';
import { type Beside, besideEachOther, isFoldedIn } from './beside.ts';
import { fieldsBeside } from './fields.ts';
import { aliasOf, sentenceOfRecord, titleOf, titleOfDialogue } from './sentence.ts';

/** The groups, people before their maps and each by age; no group is empty. */
export function groupsOf(comparison: Comparison, ours: Records, theirs: Records): GroupShown[] {
  const beside = besideEachOther(ours, theirs);
  const homes = Map.groupBy(itemsOf(comparison), ({ lead }) => homeOf(lead, comparison));
  return [...homes]
    .map(([home, items]) => ({
      ...groupAt(home, beside),
      items: inVocabulary(wordingOf(home, beside), () => items.map((item) => shownItem(item, beside))),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id, title, items }) => ({ id, title, items }));
}

/** The person or the map that a record belongs to: what it refers to first, and so on. */
function homeOf(record: AnyRecord, { here, there, linksOf }: Comparison): Id {
  let at = record;
  while (at.type !== 'person' && at.type !== 'map') {
    const [link] = linksOf(at);
    const next = link && (there.get(link.id) ?? here.get(link.id));
    if (!next) break;
    at = next;
  }
  return at.id;
}

function groupAt(id: Id, beside: Beside): { id: Id; title: string; order: string } {
  const map = beside.records.map[id];
  if (map) {
    const title = t('handingOver.groupOfMap', { alias: aliasOf(map.person, beside), title: titleOf(id, beside) });
    return { id, title, order: `${map.person} ${id}` };
  }
  const isPerson = beside.records.person[id] !== undefined;
  return { id, title: isPerson ? aliasOf(id, beside) : t('handingOver.elsewhere'), order: id };
}

const wordingOf = (home: Id, { records }: Beside): Wording => records.map[home] ?? usualWording;

function shownItem(item: Item, beside: Beside): ItemShown {
  const { id, saying, needs } = item;
  const own = item.members.find((member) => member.id === item.lead.id);
  const fields = item.about === 'record' && own?.ours && own.theirs ? fieldsBeside(own.ours, own.theirs, beside) : [];
  return { id, saying, sentence: sentenceOf(item, beside), notes: notesOf(item, beside), fields, needs };
}

function sentenceOf({ about, lead, members }: Item, beside: Beside): string {
  if (about === 'places') return t('handingOver.places', { count: members.length });
  if (about === 'turns' && lead.type === 'dialogue')
    return t('handingOver.said', { title: titleOfDialogue(lead, beside) });
  return sentenceOfRecord(lead, beside);
}

const counted = ['turn', 'moment', 'placement', 'consent', 'region', 'strand'] as const;
const isCounted = (type: RecordType): type is (typeof counted)[number] => counted.some((one) => one === type);

function notesOf(item: Item, beside: Beside): string[] {
  const { lead, about, members, bringsBack, takesAway } = item;
  const others = members.filter(({ id }) => id !== lead.id);
  const own = members.find(({ id }) => id === lead.id);
  const notes: string[] = [];
  if (own?.saying === 'both' && !own.theirs) notes.push(t('handingOver.goneThere'));
  if (own?.saying === 'both' && !own.ours) notes.push(t('handingOver.goneHere'));
  if (lead.type === 'part' && isFoldedIn(beside, lead.id)) notes.push(t('handingOver.folded', { name: nameOf(lead) }));
  if (about !== 'places') notes.push(...countsOf(others));
  if (bringsBack.length > 0)
    notes.push(t('handingOver.bringsBack', { count: bringsBack.length, what: fewOf(bringsBack, beside) }));
  if (takesAway.length > 0)
    notes.push(t('handingOver.takesAway', { count: takesAway.length, what: fewOf(takesAway, beside) }));
  return notes;
}

function countsOf(others: Item['members']): string[] {
  const come = others.filter(({ ours }) => !ours);
  const byType = Map.groupBy(come, ({ theirs }) => (theirs && isCounted(theirs.type) ? theirs.type : 'other'));
  const changed = others.filter(({ ours, theirs }) => ours && theirs).length;
  const gone = others.filter(({ theirs }) => !theirs).length;
  return [
    ...[...byType].map(([type, list]) => t(`handingOver.withNew.${type}`, { count: list.length })),
    ...(changed > 0 ? [t('handingOver.withChanged', { count: changed })] : []),
    ...(gone > 0 ? [t('handingOver.withGone', { count: gone })] : []),
  ];
}

const most = 3;

function fewOf(records: readonly AnyRecord[], beside: Beside): string {
  const what = records
    .slice(0, most)
    .map((record) => sentenceOfRecord(record, beside))
    .join('; ');
  return records.length > most ? t('handingOver.andMore', { what }) : what;
}
