/** Which way a line goes, and how strong it is: nothing is said until somebody says it. */
import { t } from '../../shared/language/text.ts';
import { type Direction, directions, type Strength, strengths } from '../../shared/model/kinds.ts';
import { Choices } from '../ui/choices.tsx';

type Props<Value> = { readonly value: Value | null; readonly onChoose: (value: Value | null) => void };

export function DirectionChoice({ value, onChoose }: Props<Direction>) {
  return (
    <Choices
      label={t('canvas.direction')}
      value={value ?? 'kind'}
      onChoose={(way) => onChoose(way === 'kind' ? null : way)}
      choices={(['kind', ...directions] as const).map((way) => ({ value: way, label: t(`kinds.direction.${way}`) }))}
    />
  );
}

export function StrengthChoice({ value, onChoose }: Props<Strength>) {
  return (
    <Choices
      label={t('canvas.strength')}
      value={value ?? 'unsaid'}
      onChoose={(how) => onChoose(how === 'unsaid' ? null : how)}
      choices={(['unsaid', ...strengths] as const).map((how) => ({ value: how, label: t(`kinds.strength.${how}`) }))}
    />
  );
}
