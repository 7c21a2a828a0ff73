/** Lines as sentences: what one is to another, which way, how strongly, in whose words, and what a protector answered. */
import type { Bond, Consent, Part } from '../model/records.ts';
import { dayOf } from './dates.ts';
import { nameOf } from './names.ts';
import { t } from './text.ts';

/** A line as a sentence, with all that was said of it; `consent` is what stands on it now. */
export function sentenceOfBond(bond: Bond, from: Part, to: Part, consent?: Consent): string {
  const meaning = meaningOf(bond, nameOf(from), nameOf(to));
  const weighed = bond.strength === null ? meaning : t(`list.strength.${bond.strength}`, { sentence: meaning });
  const said = bond.words === '' ? weighed : t('list.sentenceInWords', { sentence: weighed, words: bond.words });
  return consent ? t('list.sentenceAndConsent', { sentence: said, consent: consentInWords(consent, from) }) : said;
}

function meaningOf({ kind, direction }: Bond, from: string, to: string): string {
  if (direction === 'both') return t(`list.sentenceBoth.${kind}`, { from, to });
  if (direction === 'none') return t(`list.sentenceNone.${kind}`, { from, to });
  if (direction === 'there' && (kind === 'polarised' || kind === 'allied'))
    return t(`list.sentenceThere.${kind}`, { from, to });
  return t(`list.sentence.${kind}`, { from, to });
}

/** What a protector answered, and when; and on what conditions, where it named some. */
export function consentInWords({ answer, at, conditions }: Consent, protector: Part): string {
  const answered = t(`consent.sentence.${answer}`, { name: nameOf(protector), day: dayOf(at) });
  return conditions === '' ? answered : t('consent.onConditions', { answered, conditions });
}
