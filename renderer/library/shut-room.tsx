/** Before a casebook that cannot be opened now: why, and the ways on. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Problem } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Threshold } from '../ui/threshold.tsx';
import { Casebooks } from './casebooks.tsx';
import { InCopy } from './in-copy.tsx';

export function ShutRoom({ problem }: { problem: Problem }) {
  const workspace = useWorkspace();
  const [isChoosing, setChoosing] = useState(false);
  // A host that is gone has no casebooks.
  const hasOthers = problem.code !== 'hostGone';
  return (
    <Threshold title={t('app.name')} text={sentenceOf(problem)}>
      <Button className="main" onPress={() => void workspace.enter()}>
        {t('app.tryAgain')}
      </Button>
      <InCopy problem={problem} />
      {hasOthers && (
        <Button className="quiet" onPress={() => setChoosing(true)}>
          {t('safety.others')}
        </Button>
      )}
      {isChoosing && <Casebooks onClose={() => setChoosing(false)} />}
    </Threshold>
  );
}
