/** Before a casebook that is damaged: what can still be read of it and its newest backup, side by side, to go on with either. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Rescue } from '../../shared/contract/casebooks.ts';
import { momentOf } from '../../shared/language/dates.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { Casebooks } from '../library/casebooks.tsx';
import { useWorkspace } from '../store/react.ts';
import { Threshold } from '../ui/threshold.tsx';
import { SummaryOf } from './summary-of.tsx';
import './safety.css';

/** `passphrase` is what opens it; null where nothing is needed. */
type Props = { readonly casebook: string; readonly passphrase: string | null };

export function RescueRoom({ casebook, passphrase }: Props) {
  const workspace = useWorkspace();
  const [rescue, setRescue] = useState<Rescue | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    workspace.host
      .call('readRescue', { passphrase })
      .then(setRescue, (thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))));
  }, [workspace, passphrase]);
  const goOn = (id: Id) => void workspace.goOnIn('openCasebook', { casebook: id });
  const { salvaged = null, backup = null } = rescue ?? {};
  const found = [salvaged, backup].filter((one) => one !== null).length;

  return (
    <Threshold title={casebook.replace(/\.visavis$/i, '')} text={t('safety.damaged')}>
      {!rescue && trouble === '' && <p role="status">{t('safety.looking')}</p>}
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {rescue && !salvaged && !backup && <p>{t('safety.nothingFound')}</p>}
      <div className="summaries rescue">
        {backup && (
          <div className="rescue-way">
            <SummaryOf title={t('safety.ofBackup', { when: momentOf(backup.madeAt) })} summary={backup.summary} />
            <Button className="main" onPress={() => goOn(backup.id)}>
              {t('safety.goOnWithBackup')}
            </Button>
          </div>
        )}
        {salvaged && (
          <div className="rescue-way">
            <SummaryOf title={t('safety.ofSalvage')} summary={salvaged.summary} />
            <Button className={backup ? 'quiet' : 'main'} onPress={() => goOn(salvaged.id)}>
              {t('safety.goOnWithSalvage')}
            </Button>
          </div>
        )}
      </div>
      {found > 0 && <p className="hint">{t('safety.rescueText', { count: found })}</p>}
      <Button className="quiet" onPress={() => setChoosing(true)}>
        {t('safety.others')}
      </Button>
      {isChoosing && <Casebooks onClose={() => setChoosing(false)} />}
    </Threshold>
  );
}
