/** Putting a part in the body by name: which place, which side of it, and how it is felt there. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { namedOn } from '../../shared/drawing/body/places.ts';
import { feelInBody } from '../../shared/edits/feel-in-body.ts';
import { nameOfPlace, placeInWords } from '../../shared/language/body-places.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { BodyPlace } from '../../shared/model/body-place.ts';
import { type BodyDepth, type BodySide, bodyDepths, bodySides } from '../../shared/model/kinds.ts';
import type { Part } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';

export function PlaceAsk({ part, onClose }: { part: Part; onClose: () => void }) {
  const document = useDocument();
  const [side, setSide] = useState<BodySide>(part.body?.side ?? 'front');
  const [depth, setDepth] = useState<BodyDepth>(part.body?.at ?? 'in');
  const [named, setNamed] = useState<string | null>(null);
  const places = namedOn(side).map((place) => ({ ...place, label: nameOfPlace(place) }));
  const chosen = places.find(({ label }) => label === named);
  const put = (body: BodyPlace | null) => {
    document.edit(feelInBody, { part: part.id, body });
    onClose();
  };
  return (
    <Ask
      title={t('body.put', { name: nameOf(part) })}
      isOpen
      wide
      onClose={onClose}
      main={{
        label: chosen ? placeInWords({ side, at: depth, ...chosen.at }) : t('body.which'),
        isDisabled: !chosen,
        run: () => chosen && put({ side, at: depth, ...chosen.at }),
      }}
    >
      <Choices
        label={t('body.side')}
        value={side}
        onChoose={setSide}
        choices={bodySides.map((value) => ({ value, label: t(`body.${value}`) }))}
      />
      <Choices
        label={t('body.which')}
        value={chosen?.label ?? null}
        onChoose={setNamed}
        choices={places.map(({ label }) => ({ value: label, label }))}
      />
      <Choices
        label={t('body.how')}
        value={depth}
        onChoose={setDepth}
        choices={bodyDepths.map((value) => ({ value, label: t(`body.depth.${value}`) }))}
      />
      {part.body && (
        <Button className="quiet" onPress={() => put(null)}>
          {t('body.takeOut')}
        </Button>
      )}
    </Ask>
  );
}
