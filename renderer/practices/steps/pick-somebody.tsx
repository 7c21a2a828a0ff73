/** Choosing somebody who stands on the map, or naming somebody new. */
import { nameOf } from '../../../shared/language/names.ts';
import { t } from '../../../shared/language/text.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { useStandings } from '../../store/place-reading.ts';
import { Choices } from '../../ui/choices.tsx';
import { AnswerText } from './answer-text.tsx';

export type Somebody = { readonly part: Id | null; readonly name: string };

type Props = {
  readonly sheet: Sheet;
  readonly field: string;
  readonly label: string;
  readonly value: Somebody;
  readonly onPick: (somebody: Somebody, field?: string) => void;
  readonly onDone: () => void;
};

/** More than this many are too many to choose from at a glance; then a name is typed. */
const most = 24;

export function PickSomebody({ sheet, field, label, value, onPick, onDone }: Props) {
  const others = useStandings(sheet.map).filter(
    ({ part }) => part.id !== sheet.part && part.kind !== 'other' && part.kind !== 'self',
  );
  return (
    <>
      {others.length > 0 && others.length <= most && (
        <Choices
          label={label}
          inTheirWords
          value={value.part}
          onChoose={(part) => onPick({ part, name: '' })}
          choices={others.map(({ part }) => ({ value: part.id, label: nameOf(part) }))}
        />
      )}
      <AnswerText
        short
        sheet={sheet}
        field={field}
        label={t('practice.whoNew')}
        value={value.name}
        onDone={onDone}
        onWritten={(name, at) => onPick({ part: null, name }, at)}
      />
    </>
  );
}
