/**
 * What a protector shields, one under the other, as the lines say. Where none says anything yet the protector is asked, and “not now” is
 * an answer.
 */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { drawPortrait } from '../../shared/drawing/portrait/portrait.ts';
import { askUnderneath } from '../../shared/edits/ask-underneath.ts';
import { nameOf } from '../../shared/language/names.ts';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { coveredPart } from '../../shared/model/folding.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import { underneath } from '../../shared/model/underneath.ts';
import { useFolded, useStandingConsents } from '../store/place-reading.ts';
import { useDocument, usePictures, useRecords, useTheme } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Ask } from '../ui/ask.tsx';
import { Drawn } from '../ui/drawn.tsx';
import { OneLine } from '../ui/one-line.tsx';

type Props = { readonly map: Id; readonly part: Part; readonly onClose: () => void };

export function UnderneathSheet({ map, part, onClose }: Props) {
  const selection = useSelectionStore();
  const parts = useRecords((records) => records.part);
  const bonds = useRecords((records) => records.bond);
  const folded = useFolded();
  const path = useMemo(() => underneath({ part: parts, bond: bonds }, part.id), [parts, bonds, part.id]);
  const standing = useStandingConsents();
  const shown = (id: Id) => {
    const found = parts[id];
    return found && folded.has(id) ? coveredPart(found) : found;
  };
  return (
    <Ask title={t('consent.underneathOf', { name: nameOf(part) })} isOpen onClose={onClose}>
      {path.length === 0 ? (
        <AskIt map={map} part={part} onClose={onClose} />
      ) : (
        <ol className="underneath">
          <Layer part={part} />
          {path.map(({ bond, part: id }) => {
            const [from, to, below] = [shown(bond.from), shown(bond.to), shown(id)];
            return from && to && below ? (
              <Layer
                key={bond.id}
                part={below}
                sentence={sentenceOfBond(bond, from, to, standing.get(bond.id))}
                onChoose={() => {
                  onClose();
                  selection.chooseParts([id]);
                }}
              />
            ) : null;
          })}
        </ol>
      )}
    </Ask>
  );
}

type LayerProps = { readonly part: Part; readonly sentence?: string; readonly onChoose?: () => void };

function Layer({ part, sentence, onChoose }: LayerProps) {
  const figure = (
    <>
      <svg viewBox={figureViewBox} aria-hidden>
        <Drawn svg={drawPortrait(part, useTheme(), { cut: 'small', pictures: usePictures() })} />
      </svg>
      <bdi>{nameOf(part)}</bdi>
    </>
  );
  return (
    <li>
      {sentence && <p className="underneath-line">{sentence}</p>}
      {onChoose ? (
        <Button className="list-entry" onPress={onChoose}>
          {figure}
        </Button>
      ) : (
        <div className="list-entry">{figure}</div>
      )}
    </li>
  );
}

/** Nothing stands there yet: it is asked, and whoever it shows is put below it. */
function AskIt({ map, part, onClose }: Props) {
  const document = useDocument();
  const selection = useSelectionStore();
  const [isShowing, setShowing] = useState(false);

  function put(name: string) {
    const { records } = document.state.getState();
    const stands = standingsOf(records, map).find((one) => one.part.id === part.id)?.placement;
    const at = { x: stands?.x ?? 0, y: (stands?.y ?? 0) + 260 };
    const exile = document.edit(askUnderneath, { map, protector: part.id, name, at, answer: 'asked' });
    onClose();
    selection.chooseParts([exile]);
  }

  return (
    <>
      <p>{t('consent.underneathNobody', { name: nameOf(part) })}</p>
      {isShowing ? (
        <OneLine label={t('consent.underneathName')} button={t('consent.underneathPut')} onAnswer={put} autoFocus />
      ) : (
        <div className="underneath-answers">
          <Button className="quiet" onPress={() => setShowing(true)}>
            {t('consent.underneathYes')}
          </Button>
          <Button className="quiet" onPress={onClose}>
            {t('consent.notNow')}
          </Button>
        </div>
      )}
    </>
  );
}
