/** A part's line of time: where it comes from and what became of it, by when it was; each can be reworded and removed here. */
import { Eraser, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { removeMoment } from '../../shared/edits/remove-moment.ts';
import { rewordMoment } from '../../shared/edits/reword-moment.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import { whenInWords, whenRank } from '../../shared/language/when.ts';
import { idsWithin } from '../../shared/model/presence.ts';
import type { Id, Moment } from '../../shared/model/records.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { DraftText } from '../ui/draft-text.tsx';
import { offerUndo } from '../ui/undo-actions.ts';

export function MomentsOf({ part }: { part: Id }) {
  const table = useRecords(({ moment }) => moment);
  const parts = useRecords((records) => records.part);
  const moments = useMemo(() => {
    const within = idsWithin(parts, part);
    return Object.values(table)
      .filter((moment) => within.has(moment.part))
      .sort(byWhen);
  }, [table, parts, part]);
  if (moments.length === 0) return null;
  return (
    <section aria-label={t('card.moments')}>
      <h3 className="field-name">{t('card.moments')}</h3>
      <ul className="moments">
        {moments.map((moment) => (
          <MomentEntry key={moment.id} moment={moment} />
        ))}
      </ul>
    </section>
  );
}

function byWhen(a: Moment, b: Moment): number {
  const [[kind, value], [otherKind, otherValue]] = [whenRank(a.when), whenRank(b.when)];
  return kind - otherKind || value - otherValue || (a.id < b.id ? -1 : 1);
}

function MomentEntry({ moment }: { moment: Moment }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const { id, kind, words, when, at } = moment;
  const title = t(`card.moment.${kind}`);
  function remove() {
    document.edit(removeMoment, { moment: id });
    offerUndo(workspace, document, t('app.removed'));
  }
  return (
    <li>
      <span className="field-name">
        {title} · {when ? whenInWords(when) : dayOf(at)}
      </span>
      <DraftText
        long
        record={id}
        field="words"
        value={words}
        label={title}
        labelHidden
        className="statement"
        onWritten={(text) => document.edit(rewordMoment, { moment: id, words: text }, { record: id, field: 'words' })}
      />
      <Button className="strand-tool" aria-label={t('card.removeMoment', { title })} onPress={remove}>
        <X size={16} aria-hidden />
      </Button>
      <Button
        className="strand-tool"
        aria-label={t('card.eraseMoment', { title })}
        onPress={() => workspace.erasing.ask({ what: { of: 'record', id }, name: t('erase.thisMoment') })}
      >
        <Eraser size={16} aria-hidden />
      </Button>
    </li>
  );
}
