/** The short ones, by number: from anywhere on a map one key leads here, and a second one begins. */
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { sayAt } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { usualPractices } from '../../shared/model/sheet.ts';
import { fits, isAway } from '../../shared/practices/fitting.ts';
import { useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Keycap } from '../ui/keycap.tsx';
import { type AtHand, useBegin } from './use-practices.ts';
import './practices.css';

type Props = { readonly map: Id; readonly at: AtHand; readonly onClose: () => void };

export function KindList({ map, at, onClose }: Props) {
  const workspace = useWorkspace();
  const { practices } = useStore(workspace.practices.state);
  const records = useRecords((all) => all);
  const begin = useBegin(map);
  const on = records.map[map];
  const choices = records.person[on?.person ?? '']?.practices ?? usualPractices;
  const places = on?.partner == null ? (['map'] as const) : (['map', 'couple'] as const);
  const short = practices.filter((one) => one.short && !isAway(one, choices) && fits(one, places));
  const say = sayAt(records, { map, ...at });
  const start = (index: number) => {
    const practice = short[index];
    if (!practice) return;
    onClose();
    begin(practice, at);
  };
  return (
    <Ask title={t('practice.shortTitle')} isOpen onClose={onClose}>
      <p className="hint">{t('practice.shortText')}</p>
      <ul
        className="kind-list"
        onKeyDown={(event) => {
          const number = Number(event.key);
          if (!Number.isInteger(number) || number < 1 || number > short.length) return;
          event.preventDefault();
          start(number - 1);
        }}
      >
        {short.map((practice, index) => (
          <li key={practice.name}>
            <Button
              className="practice-begin"
              autoFocus={index === 0}
              aria-keyshortcuts={String(index + 1)}
              onPress={() => start(index)}
            >
              <span className="practice-title">
                {say(practice.title)} <Keycap keys={String(index + 1)} />
              </span>
              <span className="practice-for">{say(practice.for)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Ask>
  );
}
