/** One question at a time, asked only when called; it can be put away at once. */
import { Button } from 'react-aria-components';
import { questionsFor } from '../../shared/language/questions.ts';
import { t } from '../../shared/language/text.ts';
import type { Mode } from '../../shared/model/kinds.ts';

type Props = {
  readonly mode: Mode;
  /** Which one, counted on and on; null is none. */
  readonly index: number | null;
  readonly onIndex: (index: number | null) => void;
};

export function Question({ mode, index, onIndex }: Props) {
  if (index === null) return null;
  const questions = questionsFor(mode);
  return (
    <div className="question" role="status">
      <p>{questions[index % questions.length]}</p>
      <Button className="quiet" onPress={() => onIndex(index + 1)}>
        {t('chairs.nextQuestion')}
      </Button>
      <Button className="quiet" onPress={() => onIndex(null)}>
        {t('chairs.hideQuestion')}
      </Button>
    </div>
  );
}
