/** The mood pad: one point on two axes, by pointer or arrow keys. It moves while held and is one edit when let go. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { drawFigure, figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { choosePartMood } from '../../shared/edits/choose-part-mood.ts';
import { t } from '../../shared/language/text.ts';
import type { Mood, Part } from '../../shared/model/records.ts';
import { useDocument, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';

const keyStep = 0.1;
const within = (value: number) => Math.round(Math.min(1, Math.max(-1, value)) * 100) / 100;
const arrows: Readonly<Record<string, Mood>> = {
  ArrowLeft: { valence: -keyStep, arousal: 0 },
  ArrowRight: { valence: keyStep, arousal: 0 },
  ArrowUp: { valence: 0, arousal: keyStep },
  ArrowDown: { valence: 0, arousal: -keyStep },
};

export function MoodPad({ part }: { part: Part }) {
  const document = useDocument();
  const theme = useTheme();
  const [held, setHeld] = useState<Mood | null>(null);
  const mood = held ?? part.mood;
  const point = mood ?? { valence: 0, arousal: 0 };

  const choose = (chosen: Mood | null) => document.edit(choosePartMood, { part: part.id, mood: chosen });

  function letGo() {
    if (held) choose(held);
    setHeld(null);
  }

  function onPointer(event: PointerEvent<HTMLDivElement>) {
    if (event.buttons !== 1) return;
    const pad = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({
      valence: within(((event.clientX - pad.x) / pad.width) * 2 - 1),
      arousal: within(1 - ((event.clientY - pad.y) / pad.height) * 2),
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    setHeld({ valence: within(point.valence + by.valence), arousal: within(point.arousal + by.arousal) });
  }

  return (
    <div className="mood">
      <span className="field-name" id={`mood-${part.id}`}>
        {t('card.mood')}
      </span>
      <div className="mood-row">
        {/* A slider of two axes: the platform has none, so the value is told in words. */}
        <div
          className="mood-pad"
          role="slider"
          tabIndex={0}
          aria-labelledby={`mood-${part.id}`}
          aria-valuemin={-1}
          aria-valuemax={1}
          aria-valuenow={point.valence}
          aria-valuetext={mood ? inWords(mood) : t('card.noFace')}
          aria-description={t('card.moodHint')}
          onPointerDown={onPointer}
          onPointerMove={onPointer}
          onPointerUp={letGo}
          onKeyDown={onKeyDown}
          onKeyUp={letGo}
          onBlur={letGo}
        >
          <span className="mood-word top" aria-hidden>
            {t('card.stirred')}
          </span>
          <span className="mood-word bottom" aria-hidden>
            {t('card.calm')}
          </span>
          <span className="mood-word left" aria-hidden>
            {t('card.unpleasant')}
          </span>
          <span className="mood-word right" aria-hidden>
            {t('card.pleasant')}
          </span>
          {mood && (
            <span
              className="mood-point"
              style={{ left: `${(point.valence + 1) * 50}%`, top: `${(1 - point.arousal) * 50}%` }}
            />
          )}
        </div>
        <svg className="mood-figure" viewBox={figureViewBox} aria-hidden>
          <Drawn svg={drawFigure({ ...part, mood }, theme)} />
        </svg>
      </div>
      <Button className="quiet" isDisabled={part.mood === null} onPress={() => choose(null)}>
        {t('card.noFace')}
      </Button>
    </div>
  );
}

/** A mood as one would say it: how far along either axis, the middle being neither. */
function inWords({ valence, arousal }: Mood): string {
  return t('card.moodValue', {
    valence: alongIn(valence, t('card.unpleasant'), t('card.pleasant')),
    arousal: alongIn(arousal, t('card.calm'), t('card.stirred')),
  });
}

function alongIn(value: number, low: string, high: string): string {
  const far = Math.abs(value);
  if (far < 0.1) return t('card.neither', { low, high });
  const word = value < 0 ? low : high;
  if (far < 0.4) return t('card.aLittle', { word });
  return far < 0.75 ? word : t('card.very', { word });
}
