/** What lies underneath, gathered from all maps of a person: those their protectors keep safe, in their own words. What is folded stays folded. */
import { useEffect, useMemo, useState } from 'react';
import { nameOf } from '../../shared/language/names.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { gather } from '../../shared/model/document.ts';
import { coveredPart, foldedParts } from '../../shared/model/folding.ts';
import { isPresent } from '../../shared/model/presence.ts';
import type { AnyRecord, Id, Part } from '../../shared/model/records.ts';
import { guardsOf } from '../../shared/model/underneath.ts';
import { problemIn } from '../../shared/problem.ts';
import { useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';

/** What is told of each, in this order. */
const told = ['burden', 'feels', 'needs', 'says'] as const;

export function Gathered({ person, onClose }: { person: Id; onClose: () => void }) {
  const workspace = useWorkspace();
  const alias = useRecords((records) => records.person[person]?.alias ?? '');
  const [read, setRead] = useState<readonly AnyRecord[] | null>(null);
  useEffect(() => {
    workspace.saver
      .flush()
      .then(() => workspace.host.call('readPartsOf', { person }))
      .then(setRead)
      .catch((thrown: unknown) => workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true));
  }, [workspace, person]);
  const shown = useMemo(() => {
    const records = gather(read ?? []);
    const folded = foldedParts(records);
    const exiles = Object.values(records.part).filter((part) => part.kind === 'exile' && isPresent(part));
    return exiles.map((exile) => ({
      exile: folded.has(exile.id) ? coveredPart(exile) : exile,
      isFolded: folded.has(exile.id),
      guards: guardsOf(records, exile.id),
    }));
  }, [read]);
  return (
    <Ask wide title={t('practice.gathered')} isOpen onClose={onClose}>
      <p>{t('practice.gatheredText', { alias })}</p>
      {read !== null && shown.length === 0 && <p className="hint">{t('practice.gatheredNone')}</p>}
      <ul className="gathered">
        {shown.map(({ exile, isFolded, guards }) => (
          <li key={exile.id}>
            <h3>
              <bdi>{nameOf(exile)}</bdi>
            </h3>
            {guards.length > 0 && (
              <p className="hint">{t('practice.guardedBy', { names: guards.map(nameOf).join(', ') })}</p>
            )}
            {isFolded ? <p className="hint">{t('practice.foldedSheet')}</p> : <Words part={exile} />}
          </li>
        ))}
      </ul>
    </Ask>
  );
}

function Words({ part }: { part: Part }) {
  const said = told.filter((statement) => part[statement].trim() !== '');
  if (said.length === 0) return <p className="hint">{t('practice.gatheredNothing')}</p>;
  return said.map((statement) => (
    <p key={statement} className="said">
      <span className="field-name">{t(`card.statements.${statement}`)}</span> <bdi>{part[statement]}</bdi>
    </p>
  ));
}
