/** Writing the cycle: what one does, and what then happens in the other; Enter goes on to the next. It reads as a loop below. */
import { tellStrand } from '../../shared/edits/tell-strand.ts';
import { cycleInWords } from '../../shared/language/cycle.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { StrandEntry } from './strand-list.tsx';
import { usePeopleOf, useStrands } from './use-ground.ts';
import './ground.css';

export function CycleSheet({ map, onClose }: { map: Id; onClose: () => void }) {
  const document = useDocument();
  const people = usePeopleOf(map);
  const person = useRecords((records) => records.person);
  const part = useRecords((records) => records.part);
  const steps = useStrands(map, 'step');
  // Whoever did not do the last step is next.
  const last = steps.at(-1)?.person;
  const next = people.find(({ id }) => id !== last) ?? people[0];
  return (
    <Ask wide title={t('couple.cycle')} isOpen onClose={onClose}>
      <p>{t('couple.cycleHint')}</p>
      <ol className="strands">
        {steps.map((step, index) => (
          <StrandEntry key={step.id} strand={step} above={steps[index - 1] ?? null} label={t('couple.cycle')} />
        ))}
      </ol>
      {next && (
        <OneLine
          key={steps.length}
          autoFocus
          label={t(steps.length % 2 === 0 ? 'couple.stepOf' : 'couple.stepThen', { alias: next.alias })}
          button={t('couple.addStep')}
          onAnswer={(words) => document.edit(tellStrand, { map, kind: 'step', person: next.id, words })}
        />
      )}
      {steps.length > 1 && <p className="cycle-words">{cycleInWords(steps, { person, part })}</p>}
    </Ask>
  );
}
