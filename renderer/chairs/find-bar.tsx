/** Finding a line, and going from mark to mark. */
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import type { Id, Turn } from '../../shared/model/records.ts';
import { privateField } from '../ui/private-field.ts';

type Props = {
  readonly turns: readonly Turn[];
  readonly sought: string;
  readonly onSought: (sought: string) => void;
  /** The turn shown last, from which the next is looked for. */
  readonly from: Id | null;
  readonly onShow: (turn: Id) => void;
  readonly onClose: () => void;
};

export function FindBar({ turns, sought, onSought, from, onShow, onClose }: Props) {
  const id = useId();
  const found = sought === '' ? [] : turns.filter(({ text }) => holds(text, sought));
  const marked = turns.filter(({ marks }) => marks.length > 0);

  function showNext(candidates: readonly Turn[]) {
    const place = turns.findIndex((turn) => turn.id === from);
    const next = candidates.find((turn) => turns.indexOf(turn) > place) ?? candidates[0];
    if (next) onShow(next.id);
  }

  return (
    <search className="find-bar">
      <label htmlFor={id} className="unseen">
        {t('chairs.findLabel')}
      </label>
      <input
        {...privateField}
        id={id}
        dir="auto"
        value={sought}
        placeholder={t('chairs.findLabel')}
        // biome-ignore lint/a11y/noAutofocus: the bar is only there because somebody called for it.
        autoFocus
        onChange={(event) => onSought(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') showNext(found);
        }}
      />
      <span role="status" className="hint">
        {sought !== '' && (found.length > 0 ? t('chairs.found', { count: found.length }) : t('chairs.foundNone'))}
      </span>
      <Button className="quiet" isDisabled={found.length === 0} onPress={() => showNext(found)}>
        {t('chairs.nextFound')}
      </Button>
      <Button className="quiet" isDisabled={marked.length === 0} onPress={() => showNext(marked)}>
        {t('chairs.nextMark')}
      </Button>
      <Button className="quiet" onPress={onClose}>
        {t('app.close')}
      </Button>
    </search>
  );
}

const holds = (text: string, sought: string) => text.toLocaleLowerCase().includes(sought.toLocaleLowerCase());
