/** Two chairs: who sits, what was said, and the line being written. From where one writes is of the window, not of the file. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { sayTurn } from '../../shared/edits/say-turn.ts';
import { type Chair, seatPart } from '../../shared/edits/seat-part.ts';
import { seatWitness } from '../../shared/edits/seat-witness.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { turnsOf } from '../../shared/model/dialogue.ts';
import { coveredTurn, isTurnFolded } from '../../shared/model/folding.ts';
import { presentParts } from '../../shared/model/presence.ts';
import type { Dialogue, Id, Part, Turn } from '../../shared/model/records.ts';
import { draftKey } from '../store/document.ts';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, useParts, useRecords, useWorkspace } from '../store/react.ts';
import { useActionKeys } from '../ui/action.ts';
import { ChairsSign } from '../ui/chairs-sign.tsx';
import { Keycap } from '../ui/keycap.tsx';
import { Bench } from './bench.tsx';
import { useChairsActions } from './chairs-actions.ts';
import { type Asking, ChairsAsking } from './chairs-asking.tsx';
import { ChairsHead } from './chairs-head.tsx';
import { FindBar } from './find-bar.tsx';
import { FoldedSeat } from './folded-seat.tsx';
import { HurtFirst } from './hurt-first.tsx';
import { Question } from './question.tsx';
import { Seat } from './seat.tsx';
import { StrengthLine } from './strength.tsx';
import { ThirdSeat } from './third-seat.tsx';
import { type Play, Transcript } from './transcript.tsx';
import { facing, lineField, otherChair, speakerOf, type Voice, voiceFor, voiceToBeginWith } from './voice.ts';
import { type Pen, WritingPlace } from './writing-place.tsx';
import './play.css';
import './writing.css';
import './asks.css';
import './chairs.css';

export function Chairs({ dialogue: id }: { dialogue: Id }) {
  const workspace = useWorkspace();
  const dialogue = useRecords(({ dialogue: table }) => table[id]);
  const left = useRecords(({ part }) => (dialogue ? presentParts(part)[dialogue.left] : undefined));
  const right = useRecords(({ part }) => (dialogue ? presentParts(part)[dialogue.right] : undefined));
  if (dialogue && left && right) return <TwoChairs dialogue={dialogue} left={left} right={right} />;
  return (
    <main className="threshold">
      <Button className="main" onPress={() => workspace.openDialogue(null)}>
        {t('chairs.back')}
      </Button>
    </main>
  );
}

function TwoChairs({ dialogue, left, right }: { dialogue: Dialogue; left: Part; right: Part }) {
  const document = useDocument();
  const table = useRecords(({ turn }) => turn);
  const parts = useParts();
  const folded = useFolded();
  const turns = useMemo(() => {
    const cover = (turn: Turn) => (isTurnFolded(turn, parts, folded) ? coveredTurn(turn) : turn);
    return turnsOf({ turn: table }, dialogue.id).map(cover);
  }, [table, dialogue.id, parts, folded]);
  const [wanted, setVoice] = useState<Voice>(() => voiceToBeginWith(document.state.getState(), dialogue));
  const [agreedTo, setAgreedTo] = useState<Id | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [bench, setBench] = useState<{ readonly chair: Chair | null } | null>(null);
  const [question, setQuestion] = useState<number | null>(null);
  const [beforeId, setBefore] = useState<Id | null>(null);
  // A turn that was taken away meanwhile is nothing to write before.
  const before = turns.find((turn) => turn.id === beforeId);
  const [sought, setSought] = useState<string | null>(null);
  const [shown, setShown] = useState<Id | null>(null);
  const [isLarge, setLarge] = useState(false);
  const [isFar, setFar] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const pen = useRef<Pen>(null);
  const play = useRef<Play>(null);

  // Whoever spoke may have got up meanwhile.
  const voice = voiceFor(dialogue, parts, wanted, agreedTo);
  const speaker = speakerOf(dialogue, voice) ?? null;
  const speaking = speaker === null ? null : (parts[speaker] ?? null);
  const name = speaking ? nameOf(speaking) : t('chairs.therapist');

  // Back at the writing place once a dialogue or the bench is put away.
  useEffect(() => {
    if (asking === null && bench === null) pen.current?.focus();
  }, [asking, bench]);

  function say() {
    const line = pen.current?.take();
    if (!line) return;
    document.edit(
      sayTurn,
      { dialogue: dialogue.id, speaker, toward: facing(dialogue, voice), ...line, before: before?.id },
      { record: dialogue.id, field: lineField(speaker) },
    );
  }

  function changeChairs() {
    say();
    // From apart there are two chairs to come back to; nobody is led to the one of someone who hurt them.
    const isApart = voice !== 'left' && voice !== 'right';
    const chair = isApart && left.hurtMe ? 'right' : otherChair(voice);
    const sitting = chair === 'left' ? left : right;
    // Nobody is moved into the chair of someone who hurt them: that is a command of its own, and it asks.
    if (sitting.hurtMe) setAsking({ ask: 'reverse', part: sitting });
    else speakFrom(chair);
    pen.current?.focus();
  }

  /** An answer to being asked holds until another voice is chosen. */
  function speakFrom(chosen: Voice) {
    const sitting = parts[speakerOf(dialogue, chosen) ?? ''];
    if (chosen === 'witness' && chosen !== voice && sitting?.hurtMe) {
      setAsking({ ask: 'speakAs', part: sitting, voice: chosen });
      return;
    }
    setAgreedTo(null);
    setVoice(chosen);
  }

  function seat(part: Id | null, place: Chair | 'witness') {
    const sat = dialogue[place];
    // What they had half written is given before they get up: nobody else could go on with it. As somebody folded nothing is said; it waits.
    const halfWritten =
      sat && !folded.has(sat) && document.state.getState().drafts.get(draftKey(dialogue.id, lineField(sat)));
    if (place === voice) say();
    else if (sat && halfWritten) {
      document.edit(
        sayTurn,
        { dialogue: dialogue.id, speaker: sat, toward: facing(dialogue, place), text: halfWritten },
        { record: dialogue.id, field: lineField(sat) },
      );
    }
    if (place === 'witness') document.edit(seatWitness, { dialogue: dialogue.id, part });
    else if (part) document.edit(seatPart, { dialogue: dialogue.id, chair: place, part });
    setBench(null);
  }

  function show(turn: Id) {
    setShown(turn);
    play.current?.show(turn);
  }

  const actions = useChairsActions({
    dialogue,
    turns,
    voice,
    pen,
    ask: setAsking,
    callBench: () => setBench({ chair: null }),
    speakFrom,
    emptyThirdSeat: () => seat(null, 'witness'),
    changeChairs,
    nextQuestion: () => setQuestion((now) => (now === null ? 0 : now + 1)),
    find: () => setSought((now) => now ?? ''),
    toggleLarge: () => setLarge((now) => !now),
  });
  useActionKeys(actions);
  const onWriteBefore = useCallback((turn: Turn) => {
    setBefore(turn.id);
    pen.current?.focus();
  }, []);
  const onMoment = useCallback((part: Part) => setAsking({ ask: 'moment', part }), []);

  return (
    <main className={`chairs speaks-${voice} ${isLarge ? 'large' : ''} ${isFar ? 'far' : ''}`}>
      <ChairsHead dialogue={dialogue} actions={actions} />
      <Seat
        chair="left"
        part={left}
        speaks={voice === 'left'}
        onSit={seat}
        onSomeoneElse={(chair) => setBench({ chair })}
      />
      <div className="chairs-middle">
        {sought !== null && (
          <FindBar
            turns={turns}
            sought={sought}
            onSought={setSought}
            from={shown}
            onShow={show}
            onClose={() => setSought(null)}
          />
        )}
        <Transcript
          dialogue={dialogue}
          turns={turns}
          speaker={speaking}
          play={play}
          sought={sought ?? ''}
          onWriteBefore={onWriteBefore}
          onMoment={onMoment}
        />
        {dialogue.strength && <StrengthLine turns={turns} />}
        {!hasBegun && turns.length === 0 && (left.hurtMe || right.hurtMe) && (
          <HurtFirst
            dialogue={dialogue.id}
            onCompany={() => setBench({ chair: null })}
            onRoom={() => setFar(true)}
            onBegin={() => setBegun(true)}
          />
        )}
        {bench && <Bench dialogue={dialogue} chair={bench.chair} onSit={seat} onDone={() => setBench(null)} />}
        {!bench && <Question mode={dialogue.mode} index={question} onIndex={setQuestion} />}
        <ThirdSeat dialogue={dialogue} voice={voice} onVoice={speakFrom} />
        {speaking && folded.has(speaking.id) ? (
          <FoldedSeat part={speaking} />
        ) : (
          <WritingPlace
            key={lineField(speaker)}
            dialogue={dialogue.id}
            speaker={speaker}
            name={name}
            withStrength={dialogue.strength}
            pen={pen}
            before={before ? before.text.slice(0, 60) : null}
            onAtEnd={() => setBefore(null)}
            onSay={say}
            onChangeChairs={changeChairs}
            onTranscript={(text) => setAsking({ ask: 'pasted', text, speaker })}
          />
        )}
        <Button className="change-chairs" aria-keyshortcuts="Control+Enter" onPress={changeChairs}>
          <ChairsSign small />
          {t('chairs.change')}
          <Keycap keys="Ctrl Enter" />
        </Button>
        <p className="unseen" role="status">
          {t('chairs.switched', { name })}
        </p>
      </div>
      <Seat
        chair="right"
        part={right}
        speaks={voice === 'right'}
        onSit={seat}
        onSomeoneElse={(chair) => setBench({ chair })}
      />
      <ChairsAsking
        dialogue={dialogue}
        asking={asking}
        actions={actions}
        pen={pen}
        onAgreed={(chosen, part) => {
          setAgreedTo(part);
          setVoice(chosen);
        }}
        onClose={() => setAsking(null)}
      />
    </main>
  );
}
