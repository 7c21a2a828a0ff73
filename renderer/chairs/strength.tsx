/** Felt strength, 0 to 10, only where the person turned it on: a row to choose from, and a quiet line along the dialogue. */
import { ToggleButton } from 'react-aria-components';
import { feelStrength } from '../../shared/edits/feel-strength.ts';
import { t } from '../../shared/language/text.ts';
import type { Turn } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';

const steps = Array.from({ length: 11 }, (_, step) => step);

export function StrengthChoice({
  value,
  onChoose,
}: {
  value: number | null;
  onChoose: (value: number | null) => void;
}) {
  return (
    <fieldset className="strengths">
      <legend>{t('chairs.strength')}</legend>
      {steps.map((step) => (
        <ToggleButton
          key={step}
          className="strength-step"
          isSelected={value === step}
          onChange={(isSelected) => onChoose(isSelected ? step : null)}
        >
          {step}
        </ToggleButton>
      ))}
    </fieldset>
  );
}

/** The strength of a turn that was given before. */
export function StrengthAsk({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const document = useDocument();
  return (
    <Ask title={t('chairs.strength')} isOpen onClose={onClose}>
      <StrengthChoice
        value={turn.strength}
        onChoose={(strength) => {
          document.edit(feelStrength, { turn: turn.id, strength });
          onClose();
        }}
      />
    </Ask>
  );
}

const size = { width: 200, height: 28 };

/** The strengths in the order of the turns. It has no colours for good or bad, and no sum. */
export function StrengthLine({ turns }: { turns: readonly Turn[] }) {
  const felt = turns.flatMap(({ strength }) => (strength === null ? [] : [strength]));
  if (felt.length < 2) return null;
  const points = felt.map((strength, index) => {
    const x = (index / (felt.length - 1)) * (size.width - 8) + 4;
    return `${x.toFixed(1)},${(size.height - 4 - (strength / 10) * (size.height - 8)).toFixed(1)}`;
  });
  return (
    <svg className="strength-line" {...size} role="img" aria-label={`${t('chairs.strengthLine')}: ${felt.join(', ')}`}>
      <polyline points={points.join(' ')} />
    </svg>
  );
}
