/** A kind of line as a small sign: the shared drawing between two places that are not drawn. */
import { drawBond, layoutBond, type Stand } from '../../shared/drawing/bond/bond.ts';
import type { BondKind } from '../../shared/model/kinds.ts';
import { useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';

const left: Stand = { centre: { x: -8, y: 12 }, radius: 10, plate: null };
const right: Stand = { centre: { x: 76, y: 12 }, radius: 16, plate: null };

export function BondSign({ kind }: { kind: BondKind }) {
  const unsaid = { words: '', direction: null, strength: null, madeAt: '' } as const;
  const bond = { type: 'bond', id: `sign-${kind}`, from: '', to: '', kind, ...unsaid } as const;
  const layout = layoutBond(bond, left, right, 0);
  return (
    <svg className="bond-sign" viewBox="0 0 64 24" aria-hidden>
      <Drawn svg={drawBond({ ...layout, label: null }, useTheme())} />
    </svg>
  );
}
