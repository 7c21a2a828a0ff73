/** One practice to choose: what it is called, what it is for, where it comes from; or, put away, how it is turned on. */
import { Ellipsis } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { choosePractice } from '../../shared/edits/choose-practice.ts';
import type { Say } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { useDocument } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';

type Props = {
  readonly practice: Practice;
  /** For whom it may be turned on or put away. */
  readonly person: Id;
  readonly say: Say;
  /** Begins it; without, it is put away. */
  readonly onBegin?: () => void;
};

export function PracticeEntry({ practice, person, say, onBegin }: Props) {
  const document = useDocument();
  const title = say(practice.title);
  const choose = (choice: 'on' | 'away' | null) =>
    document.edit(choosePractice, { person, practice: practice.name, choice });
  const away: Action = {
    id: 'away',
    label: t('practice.putAway', { title }),
    key: '',
    icon: null,
    when: true,
    run: () => choose(practice.away ? null : 'away'),
  };
  const { author, tradition, line } = practice.from;
  const source = t('practice.source', { author, tradition, line: say(line) });
  const words = (
    <>
      <span className="practice-title">{title}</span>
      <span className="practice-for">{say(practice.for)}</span>
    </>
  );
  return (
    <li className="practice-entry">
      {onBegin ? (
        <div className="practice-row">
          <Button className="practice-begin" onPress={onBegin}>
            {words}
          </Button>
          <MenuTrigger>
            <Button className="quiet practice-more" aria-label={t('practice.change', { title })}>
              <Ellipsis size={18} aria-hidden />
            </Button>
            <Popover className="popover">
              <ActionMenu aria-label={t('practice.change', { title })} actions={[away]} />
            </Popover>
          </MenuTrigger>
        </div>
      ) : (
        <div className="practice-waits">
          {words}
          <div className="practice-on">
            {practice.away ? (
              (['withTherapist', 'knowIt'] as const).map((why) => (
                <Button
                  key={why}
                  className="quiet"
                  aria-label={`${t('practice.turnOn', { title })} ${t(`practice.${why}`)}`}
                  onPress={() => choose('on')}
                >
                  {t(`practice.${why}`)}
                </Button>
              ))
            ) : (
              <Button className="quiet" onPress={() => choose(null)}>
                {t('practice.bringBack', { title })}
              </Button>
            )}
          </div>
        </div>
      )}
      <p className="practice-source">{source}</p>
    </li>
  );
}
