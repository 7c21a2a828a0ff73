/** A calm shape to breathe with: four seconds in, six out, nothing held. Under reduced motion the words alone change. */
import { useEffect, useState } from 'react';
import { t } from '../../shared/language/text.ts';

const inFor = 4_000;
const outFor = 6_000;

export function Breathing() {
  const [isIn, setIn] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setIn(!isIn), isIn ? inFor : outFor);
    return () => clearTimeout(timer);
  }, [isIn]);
  return <div className="breathing">{t(isIn ? 'pause.breatheIn' : 'pause.breatheOut')}</div>;
}
