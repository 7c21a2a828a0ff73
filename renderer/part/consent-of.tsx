/** Consent on a protector's line to an exile: what stands, since when, and what was answered before. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOf } from '../../shared/language/names.ts';
import { consentInWords } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { consentsOn } from '../../shared/model/folding.ts';
import type { Bond, Consent, Part } from '../../shared/model/records.ts';
import { useRecords } from '../store/react.ts';
import { ConsentAsk } from './consent-ask.tsx';

export function ConsentOf({ bond, from, to }: { bond: Bond; from: Part; to: Part }) {
  const consent = useRecords((records) => records.consent);
  const answers = useMemo(() => consentsOn({ consent }, bond.id).toReversed(), [consent, bond.id]);
  const [isAsking, setAsking] = useState(false);
  const [stands, ...before] = answers;
  return (
    <section className="consent" aria-label={t('consent.title')}>
      <h3 className="field-name">{t('consent.title')}</h3>
      {stands ? <Answered consent={stands} from={from} /> : <p>{t('consent.nobodyAsked', { name: nameOf(from) })}</p>}
      <Button className="quiet" onPress={() => setAsking(true)}>
        {t('consent.ask', { name: nameOf(from) })}
      </Button>
      {before.length > 0 && (
        <details>
          <summary>{t('consent.before')}</summary>
          {before.map((one) => (
            <Answered key={one.id} consent={one} from={from} />
          ))}
        </details>
      )}
      {isAsking && <ConsentAsk bond={bond} protector={from} exile={to} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Answered({ consent, from }: { consent: Consent; from: Part }) {
  return (
    <p dir="auto">
      {consentInWords(consent, from)}
      {consent.fears !== '' && (
        <span className="consent-fears">{t('consent.feared', { name: nameOf(from), fears: consent.fears })}</span>
      )}
    </p>
  );
}
