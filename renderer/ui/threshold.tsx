/** A quiet page before the work: what is so, and the one thing to do about it. */
import type { ReactNode } from 'react';
import { ChairsSign } from './chairs-sign.tsx';

export function Threshold({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <main className="threshold">
      <ChairsSign />
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children}
    </main>
  );
}
