/** Asking a protector what it keeps safe, where no line says so yet. It may show somebody; “not now” is an answer, and is noted. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { askUnderneath } from '../../shared/edits/ask-underneath.ts';
import { noteMoment } from '../../shared/edits/note-moment.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { idsWithin } from '../../shared/model/presence.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import type { Camera } from '../canvas/camera.ts';
import { freeStand } from '../canvas/free-place.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { Choices } from '../ui/choices.tsx';
import { privateField } from '../ui/private-field.ts';

/** How far below whoever shows them somebody comes to stand, map px. */
const below = 260;
/** What can be answered at once; the rest may follow on the line. */
const answers = ['given', 'notNow', 'asked'] as const;

type Props = { readonly map: Id; readonly part: Part; readonly camera: Camera | null };

export function UnderneathAsk({ map, part, camera }: Props) {
  const document = useDocument();
  const [isShowing, setShowing] = useState(false);
  const moments = useRecords((records) => records.moment);
  const parts = useRecords((records) => records.part);
  const within = idsWithin(parts, part.id);
  const saidNotNow = Object.values(moments)
    .filter(({ kind, part: of }) => kind === 'notNow' && within.has(of))
    .map(({ at }) => at)
    .toSorted()
    .at(-1);

  return (
    <div className="underneath-ask">
      <p>{t('consent.underneathNobody', { name: nameOf(part) })}</p>
      <p className="underneath-question">{t('consent.underneathQuestion')}</p>
      {isShowing ? (
        <Shown map={map} part={part} camera={camera} onCancel={() => setShowing(false)} />
      ) : (
        <div className="underneath-answers">
          <Button className="quiet" onPress={() => setShowing(true)}>
            {t('consent.underneathYes')}
          </Button>
          <Button
            className="quiet"
            onPress={() => document.edit(noteMoment, { part: part.id, dialogue: null, kind: 'notNow', words: '' })}
          >
            {t('consent.underneathNotNow')}
          </Button>
        </div>
      )}
      <p className="hint" role="status">
        {saidNotNow !== undefined &&
          `${t('consent.sentence.notNow', { name: nameOf(part), day: dayOf(saidNotNow) })}. ${t('consent.underneathNoted', { name: nameOf(part) })}`}
      </p>
    </div>
  );
}

/** Who shows: a name, and whether they may be met. */
function Shown({ map, part, camera, onCancel }: Props & { onCancel: () => void }) {
  const document = useDocument();
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<(typeof answers)[number]>('asked');
  const id = useId();

  function put() {
    if (name.trim() === '') return;
    const standings = standingsOf(document.state.getState().records, map);
    const stands = standings.find((one) => one.part.id === part.id)?.placement ?? { x: 0, y: -below };
    const at = freeStand(standings, { x: stands.x, y: stands.y + below }, camera?.seen());
    document.edit(askUnderneath, { map, protector: part.id, name, at, answer });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <label htmlFor={id} className="field-name">
        {t('consent.underneathName')}
      </label>
      <input
        {...privateField}
        id={id}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: somebody was just asked for, and this is where they are named.
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Choices
        label={t('consent.underneathMay')}
        value={answer}
        onChoose={setAnswer}
        choices={answers.map((value) => ({ value, label: t(`consent.answer.${value}`) }))}
      />
      <div className="underneath-answers">
        <Button type="submit" className="main" isDisabled={name.trim() === ''}>
          {t('consent.underneathPut')}
        </Button>
        <Button className="quiet" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
