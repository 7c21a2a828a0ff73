/** The way on before a casebook that another program has open, or that may not be written: a copy of it. */
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import type { Problem } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';

export function InCopy({ problem }: { problem: Problem }) {
  const workspace = useWorkspace();
  if (problem.code !== 'openElsewhere' && problem.code !== 'cannotWrite') return null;
  return (
    <>
      <Button className="quiet" onPress={() => void workspace.goOnIn('openCopy', {})}>
        {t('app.workOnCopy')}
      </Button>
      <p className="hint">{t('app.workOnCopyText')}</p>
    </>
  );
}
