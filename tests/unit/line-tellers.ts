/** What is told to the edits of lines and of what is folded. */
import { askUnderneath } from '../../shared/edits/ask-underneath.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { foldAgain } from '../../shared/edits/fold-again.ts';
import { openAnyway } from '../../shared/edits/open-anyway.ts';
import { pointBond } from '../../shared/edits/point-bond.ts';
import { weighBond } from '../../shared/edits/weigh-bond.ts';
import { consentAnswers, directions, strengths } from '../../shared/model/kinds.ts';
import { all, pick, type Teller, tell } from './telling.ts';

/** @see Teller */
export const lineTellers = {
  pointBond(records, { first, second }) {
    const bond = pick(all(records.bond), first);
    const direction = pick([null, ...directions], second) ?? null;
    return bond && tell(records, pointBond, { bond: bond.id, direction });
  },
  weighBond(records, { first, second }) {
    const bond = pick(all(records.bond), first);
    const strength = pick([null, ...strengths], second) ?? null;
    return bond && tell(records, weighBond, { bond: bond.id, strength });
  },
  openAnyway(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, openAnyway, { part: part.id });
  },
  foldAgain(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, foldAgain, { part: part.id });
  },
  askUnderneath(records, { first, second, text, x, y }) {
    const map = pick(all(records.map), first);
    const protector = pick(
      all(records.part).filter(({ person }) => person === map?.person),
      second,
    );
    const answer = pick(consentAnswers, second) ?? 'asked';
    const shown = { name: text, at: { x, y }, answer };
    return map && protector && tell(records, askUnderneath, { map: map.id, protector: protector.id, ...shown });
  },
} satisfies Partial<Record<EditName, Teller>>;
