/** Two chairs that look at each other, with or without the light between them: the sign of the app. */
import { drawChair } from '../../shared/drawing/chair.ts';
import { Drawn } from './drawn.tsx';

export function ChairsSign({ small, lit }: { small?: boolean; lit?: boolean }) {
  return (
    <svg className={small ? 'chairs-sign small' : 'chairs-sign'} viewBox="0 0 240 120" aria-hidden>
      {lit && (
        <>
          <circle className="sign-light" cx="120" cy="66" r="54" />
          <circle className="sign-light near" cx="120" cy="72" r="34" />
        </>
      )}
      <g transform="translate(60 62) scale(.55)">
        <Drawn svg={drawChair(1, 'currentColor')} />
      </g>
      <g transform="translate(180 62) scale(.55)">
        <Drawn svg={drawChair(-1, 'currentColor')} />
      </g>
    </svg>
  );
}
