/**
 * What is said of a part, in layers: four questions first, and more only when wanted. Whose words a statement is can be marked beside it.
 * A layer in which something stands is open.
 */
import { type ReactNode, useState } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { chooseBurdenOrigin } from '../../shared/edits/choose-burden-origin.ts';
import { markStatement } from '../../shared/edits/mark-statement.ts';
import { tellOfPart } from '../../shared/edits/tell-of-part.ts';
import { placeInWords } from '../../shared/language/body-places.ts';
import { t } from '../../shared/language/text.ts';
import { burdenOrigins, type Statement, tellers } from '../../shared/model/kinds.ts';
import type { Part } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Choices } from '../ui/choices.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { NewMoment } from './new-moment.tsx';
import './statements.css';

const first = ['looks', 'feels', 'needs', 'bothers'] as const;
const more = ['job', 'fears', 'says', 'wants', 'felt'] as const;
const layers = {
  time: ['age'],
  body: ['impulse', 'wish', 'wishFear'],
  burden: ['burden', 'burdenFrom', 'burdenMine'],
  help: ['trusts', 'helps'],
  notes: ['notes'],
} as const;

type Props = {
  readonly part: Part;
  /** Whether one's own notes are seen. */
  readonly ownNotes: boolean;
};

export function Statements({ part, ownNotes }: Props) {
  return (
    <div className="statements">
      <Fields part={part} statements={first} />
      <Layer part={part} title={t('card.more')} statements={[...more, ...Object.values(layers).flat()]}>
        <Fields part={part} statements={more} />
        <Layer part={part} title={t('card.layer.time')} statements={layers.time}>
          <Fields part={part} statements={layers.time} />
          <NewMoment part={part.id} />
        </Layer>
        <Layer part={part} title={t('card.layer.body')} statements={layers.body}>
          {part.body && <p>{t('card.inBody', { where: placeInWords(part.body) })}</p>}
          <Fields part={part} statements={layers.body} />
        </Layer>
        <Layer part={part} title={t('card.layer.burden')} statements={layers.burden}>
          <Fields part={part} statements={layers.burden} />
          <BurdenOrigin part={part} />
        </Layer>
        <Layer part={part} title={t('card.layer.help')} statements={layers.help}>
          <Fields part={part} statements={layers.help} />
        </Layer>
        {ownNotes && (
          <Layer part={part} title={t('card.layer.notes')} statements={layers.notes}>
            <Fields part={part} statements={layers.notes} />
          </Layer>
        )}
      </Layer>
    </div>
  );
}

type LayerProps = { part: Part; title: string; statements: readonly Statement[]; children: ReactNode };

function Layer({ part, title, statements, children }: LayerProps) {
  const [isOpen] = useState(() => statements.some((statement) => part[statement] !== ''));
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Fields({ part, statements }: { part: Part; statements: readonly Statement[] }) {
  return statements.map((statement) => <StatementField key={statement} part={part} statement={statement} />);
}

function StatementField({ part, statement }: { part: Part; statement: Statement }) {
  const document = useDocument();
  const teller = part.tellers[statement];
  const label = t(`card.statements.${statement}`);
  return (
    <div className={`statement-field ${teller ? `told-by-${teller}` : ''}`}>
      <DraftText
        long
        record={part.id}
        field={statement}
        value={part[statement]}
        label={label}
        className="statement"
        onWritten={(text) =>
          document.edit(tellOfPart, { part: part.id, statement, text }, { record: part.id, field: statement })
        }
      />
      {part[statement] !== '' && <WhoseWords part={part} statement={statement} label={label} />}
    </div>
  );
}

function WhoseWords({ part, statement, label }: { part: Part; statement: Statement; label: string }) {
  const document = useDocument();
  const teller = part.tellers[statement] ?? null;
  const mark = (chosen: typeof teller) => document.edit(markStatement, { part: part.id, statement, teller: chosen });
  const actions: Action[] = [...tellers, null].map((one) => ({
    id: one ?? 'unsaid',
    label: t(one === null ? 'card.teller.unsaid' : `card.teller.${one}`),
    icon: null,
    key: '',
    when: one !== teller,
    run: () => mark(one),
  }));
  return (
    <MenuTrigger>
      <Button className="whose-words" aria-label={t('card.whoseWords', { label })}>
        {t(teller === null ? 'card.whose' : `card.teller.${teller}`)}
      </Button>
      <Popover className="popover">
        <ActionMenu actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}

function BurdenOrigin({ part }: { part: Part }) {
  const document = useDocument();
  return (
    <Choices
      label={t('card.burdenOf')}
      value={part.burdenOf ?? 'unsaid'}
      onChoose={(of) => document.edit(chooseBurdenOrigin, { part: part.id, burdenOf: of === 'unsaid' ? null : of })}
      choices={(['unsaid', ...burdenOrigins] as const).map((of) => ({
        value: of,
        label: t(`card.burdenOrigin.${of}`),
      }))}
    />
  );
}
