/** Two chairs that look at each other: the sign of the app. */
import { drawChair } from '../../shared/drawing/chair.ts';
import { Drawn } from './drawn.tsx';

export function ChairsSign({ small }: { small?: boolean }) {
  return (
    <svg className={small ? 'chairs-sign small' : 'chairs-sign'} viewBox="0 0 240 120" aria-hidden>
      <g transform="translate(60 62) scale(.55)">
        <Drawn svg={drawChair(1, 'currentColor')} />
      </g>
      <g transform="translate(180 62) scale(.55)">
        <Drawn svg={drawChair(-1, 'currentColor')} />
      </g>
    </svg>
  );
}
