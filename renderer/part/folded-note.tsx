/**
 * What stands in place of a folded exile's words: who protects it and may be asked, that “not now” is fine, and the one deliberate act
 * that opens it anyway. While it is open like that, the note says so, and folds it again.
 */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { foldAgain } from '../../shared/edits/fold-again.ts';
import { openAnyway } from '../../shared/edits/open-anyway.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { nameOf } from '../../shared/language/names.ts';
import { consentInWords } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { asksConsent, standingConsents } from '../../shared/model/folding.ts';
import { presentBonds } from '../../shared/model/presence.ts';
import type { Bond, Part } from '../../shared/model/records.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { ConsentAsk } from './consent-ask.tsx';

/** A note on an exile: how to come to its words, or how they came to be open. Nothing where consent stands. */
export function FoldedNote({ part, isFolded }: { part: Part; isFolded: boolean }) {
  if (isFolded) return <Folded part={part} />;
  return part.openedAt === null ? null : <OpenedAnyway part={part} since={part.openedAt} />;
}

function Folded({ part }: { part: Part }) {
  const document = useDocument();
  const bonds = useRecords((records) => records.bond);
  const parts = useRecords((records) => records.part);
  const consents = useRecords((records) => records.consent);
  const [asked, setAsked] = useState<Bond | null>(null);
  const [isSure, setSure] = useState(false);
  const guarding = presentBonds({ bond: bonds, part: parts }).filter(
    (bond) => bond.to === part.id && asksConsent(bond, parts),
  );
  const standing = standingConsents({ bond: bonds, part: parts, consent: consents });
  const protector = asked ? parts[asked.from] : undefined;
  return (
    <section className="folded-note" aria-label={t('consent.folded')}>
      <p>{t(guarding.length === 0 ? 'consent.foldedNobody' : 'consent.foldedNote', { name: nameOf(part) })}</p>
      {guarding.map((bond) => {
        const guard = parts[bond.from];
        const consent = standing.get(bond.id);
        return guard ? (
          <div key={bond.id}>
            {consent && <p className="hint">{consentInWords(consent, guard)}</p>}
            <Button className="quiet" onPress={() => setAsked(bond)}>
              {t('consent.ask', { name: nameOf(guard) })}
            </Button>
          </div>
        ) : null;
      })}
      {isSure ? (
        <div className="folded-sure">
          <p>{t('consent.openAnywayAsk')}</p>
          <Button className="quiet" onPress={() => document.edit(openAnyway, { part: part.id })}>
            {t('consent.openYes')}
          </Button>
          <Button className="quiet" autoFocus onPress={() => setSure(false)}>
            {t('consent.notNow')}
          </Button>
        </div>
      ) : (
        <Button className="quiet" onPress={() => setSure(true)}>
          {t('consent.openAnyway')}
        </Button>
      )}
      {asked && protector && (
        <ConsentAsk bond={asked} protector={protector} exile={part} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

function OpenedAnyway({ part, since }: { part: Part; since: string }) {
  const document = useDocument();
  return (
    <p className="folded-note hint">
      {t('consent.openedSince', { day: dayOf(since) })}{' '}
      <Button className="quiet" onPress={() => document.edit(foldAgain, { part: part.id })}>
        {t('consent.foldAgain')}
      </Button>
    </p>
  );
}
