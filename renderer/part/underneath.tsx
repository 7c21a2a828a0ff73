/**
 * What a protector shields, one under the other, as the lines say, and lit on the canvas meanwhile. Where the lines end before an exile,
 * whoever stands there can be asked.
 */
import { ArrowLeft } from 'lucide-react';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { drawPortrait } from '../../shared/drawing/portrait/portrait.ts';
import { nameOf } from '../../shared/language/names.ts';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { coveredPart } from '../../shared/model/folding.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { underneath } from '../../shared/model/underneath.ts';
import type { Camera } from '../canvas/camera.ts';
import { useFolded, useStandingConsents } from '../store/place-reading.ts';
import { usePictures, useRecords, useTheme } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Drawn } from '../ui/drawn.tsx';
import { UnderneathAsk } from './underneath-ask.tsx';
import './underneath.css';

/** `camera` tells what is seen of the canvas, where it is the canvas that is looked at. */
type Props = { readonly map: Id; readonly part: Part; readonly camera: Camera | null };

export function Underneath({ map, part, camera }: Props) {
  const selection = useSelectionStore();
  const parts = useRecords((records) => records.part);
  const bonds = useRecords((records) => records.bond);
  const standing = useStandingConsents();
  const folded = useFolded();
  const path = useMemo(() => underneath({ part: parts, bond: bonds }, part.id), [parts, bonds, part.id]);
  useEffect(() => {
    const lit = [part.id, ...path.map((below) => below.part)];
    selection.lookUnder(
      part.id,
      lit,
      path.map(({ bond }) => bond.id),
    );
  }, [selection, part.id, path]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const shown = (id: Id) => {
    const found = parts[id];
    return found && folded.has(id) ? coveredPart(found) : found;
  };
  const asked = lastAbove(path, part, parts);

  return (
    <section
      className="underneath"
      aria-label={t('consent.underneathOf', { name: nameOf(part) })}
      ref={section}
      tabIndex={-1}
      data-rest
    >
      <Button className="quiet back" onPress={() => selection.chooseParts([part.id])}>
        <ArrowLeft size={16} aria-hidden />
        {t('consent.underneathBack', { name: nameOf(part) })}
      </Button>
      <h2>{t('consent.underneath')}</h2>
      <ol>
        <li>
          <Figure part={part} />
        </li>
        {path.map(({ bond, part: id }) => {
          const [from, to, below] = [shown(bond.from), shown(bond.to), shown(id)];
          return from && to && below ? (
            <Fragment key={bond.id}>
              <li className="underneath-line">
                <bdi>{sentenceOfBond(bond, from, to, standing.get(bond.id))}</bdi>
              </li>
              <li>
                <Button className="list-entry" onPress={() => selection.chooseParts([id])}>
                  <Figure part={below} />
                </Button>
              </li>
            </Fragment>
          ) : null;
        })}
      </ol>
      {asked && <UnderneathAsk key={asked.id} map={map} part={asked} camera={camera} />}
    </section>
  );
}

/** Who is asked next: the last one down the lines, where no exile is reached yet. */
function lastAbove(path: ReturnType<typeof underneath>, part: Part, parts: Readonly<Record<Id, Part>>) {
  const last = path.length === 0 ? part : parts[path.at(-1)?.part ?? ''];
  const isReached = path.some((below) => parts[below.part]?.kind === 'exile');
  return isReached || last?.kind === 'self' ? undefined : last;
}

function Figure({ part }: { part: Part }) {
  return (
    <span className="underneath-figure">
      <svg viewBox={figureViewBox} aria-hidden>
        <Drawn svg={drawPortrait(part, useTheme(), { cut: 'small', pictures: usePictures() })} />
      </svg>
      <bdi>{nameOf(part)}</bdi>
    </span>
  );
}
