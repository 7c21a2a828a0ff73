/** What did not go as meant in one place: its notice goes once the same thing goes well, and when that place is left. */
import { useCallback, useEffect, useRef } from 'react';
import { sentenceOf } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import type { Notice } from '../store/workspace.ts';

export function useTrouble() {
  const { notice } = useWorkspace();
  const told = useRef<Notice | null>(null);
  const over = useCallback(() => {
    if (told.current !== null && notice.getState() === told.current) notice.setState(null, true);
    told.current = null;
  }, [notice]);
  useEffect(() => over, [over]);

  function tell(sentence: string) {
    told.current = { sentence };
    notice.setState(told.current, true);
  }
  return { tell, tellOf: (thrown: unknown) => tell(sentenceOf(problemIn(thrown))), over };
}
