/** One question, large, with its hint, what was said last time, and where it is answered. */
import type { KeyboardEvent, ReactNode } from 'react';
import type { Step } from '../../shared/practices/practice.ts';
import { isPressed } from '../ui/action.ts';
import type { Answering } from './answering.ts';
import { LastTime } from './last-time.tsx';
import { BodyStep } from './steps/body-step.tsx';
import { ChoiceStep } from './steps/choice-step.tsx';
import { ColumnsStep } from './steps/columns-step.tsx';
import { CycleStep, ListStep } from './steps/list-step.tsx';
import { MenuStep } from './steps/menu-step.tsx';
import { MomentStep } from './steps/moment-step.tsx';
import { LeaveStep, PartStep } from './steps/part-step.tsx';
import { ScaleStep } from './steps/scale-step.tsx';
import { TowardStep } from './steps/toward-step.tsx';
import { BreathStep, PhraseStep, WordsStep } from './steps/words-step.tsx';
import './steps/steps.css';

type Props = Omit<Answering, 'step'> & { readonly step: Step; readonly level?: 2 | 3 };

export function AskedStep({ step, level = 2, ...rest }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { say, sheet, onDone } = rest;

  /** A choice keeps Enter to itself, also with Ctrl: here that goes on, as in every field. */
  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget, nativeEvent } = event;
    if (!isPressed('Ctrl Enter', nativeEvent) || !(target instanceof Element)) return;
    if (!target.matches('[type="radio"]') || target.closest('.asked-step') !== currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  }

  return (
    <section className="asked-step" aria-label={say(step.ask)} onKeyDownCapture={onKeyDownCapture}>
      <Heading className="asked-question">{say(step.ask)}</Heading>
      {step.hint !== undefined && <p className="asked-hint">{say(step.hint)}</p>}
      <div className={sheet.again === null ? 'asked-answer' : 'asked-answer beside'}>
        <div className="asked-now">{answerTo(step, rest)}</div>
        {step.answer !== 'menu' && <LastTime sheet={sheet} step={step.id} />}
      </div>
    </section>
  );
}

function answerTo(step: Step, rest: Omit<Answering, 'step'>): ReactNode {
  switch (step.answer) {
    case 'words':
      return <WordsStep {...rest} step={step} />;
    case 'list':
      return <ListStep {...rest} step={step} />;
    case 'choice':
      return <ChoiceStep {...rest} step={step} />;
    case 'columns':
      return <ColumnsStep {...rest} step={step} />;
    case 'scale':
      return <ScaleStep {...rest} step={step} />;
    case 'part':
      return <PartStep {...rest} step={step} />;
    case 'moment':
      return <MomentStep {...rest} step={step} />;
    case 'body':
      return <BodyStep {...rest} step={step} />;
    case 'leave':
      return <LeaveStep {...rest} step={step} />;
    case 'toward':
      return <TowardStep {...rest} step={step} />;
    case 'cycle':
      return <CycleStep {...rest} step={step} />;
    case 'breath':
      return <BreathStep {...rest} step={step} />;
    case 'phrase':
      return <PhraseStep {...rest} step={step} />;
    case 'menu':
      return (
        <MenuStep
          {...rest}
          step={step}
          show={(one, onDone) => <AskedStep {...rest} key={one.id} step={one} level={3} onDone={onDone} />}
        />
      );
  }
}
