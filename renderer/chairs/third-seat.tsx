/** Who sits apart: a witness who looks on and may speak, and the therapist's voice. */
import { Button } from 'react-aria-components';
import { drawFigure, figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue } from '../../shared/model/records.ts';
import { usePart, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import { Keycap } from '../ui/keycap.tsx';
import type { Voice } from './voice.ts';

type Props = { readonly dialogue: Dialogue; readonly voice: Voice; readonly onVoice: (voice: Voice) => void };

export function ThirdSeat({ dialogue, voice, onVoice }: Props) {
  const theme = useTheme();
  const witness = usePart(dialogue.witness ?? '');
  if (!witness && !dialogue.therapist) return null;
  return (
    <div className="third-seat">
      {witness && (
        <Button
          className={voice === 'witness' ? 'apart-seat speaks' : 'apart-seat'}
          aria-pressed={voice === 'witness'}
          aria-keyshortcuts="Alt+W"
          onPress={() => onVoice('witness')}
        >
          <svg viewBox={figureViewBox} aria-hidden>
            <Drawn svg={drawFigure(witness, theme, 'small')} />
          </svg>
          <span>
            <bdi>{nameOf(witness)}</bdi>
            <small>{t(voice === 'witness' ? 'chairs.speaks' : 'chairs.looksOn')}</small>
          </span>
          <Keycap keys="Alt W" />
        </Button>
      )}
      {dialogue.therapist && (
        <Button
          className={voice === 'therapist' ? 'apart-seat speaks' : 'apart-seat'}
          aria-pressed={voice === 'therapist'}
          aria-keyshortcuts="Alt+T"
          onPress={() => onVoice('therapist')}
        >
          <span>{t('chairs.therapist')}</span>
          <Keycap keys="Alt T" />
        </Button>
      )}
    </div>
  );
}
