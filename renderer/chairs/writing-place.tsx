/**
 * Where the next turn is written: how it is given, its words, its marks. It is a draft until it is given; Enter gives it, Ctrl Enter
 * gives it and changes chairs. Silence needs no words.
 */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { type Manner, type Mark, marks } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import { isTranscript } from '../../shared/model/transcript.ts';
import { useDocument, useDraft } from '../store/react.ts';
import { Keycap } from '../ui/keycap.tsx';
import { privateField } from '../ui/private-field.ts';
import { StrengthChoice } from './strength.tsx';
import { lineField } from './voice.ts';

/** From this many characters on a paste is shown before it is taken in, whatever it holds. */
const longPaste = 100_000;

/** The manners one chooses from while writing, in the order of their keys. */
export const spokenManners = ['says', 'feels', 'wants', 'silent', 'asks'] as const satisfies readonly Manner[];
export type SpokenManner = (typeof spokenManners)[number];

/** A turn as it leaves the writing place. */
export type Line = {
  readonly text: string;
  readonly manner: SpokenManner;
  readonly marks: readonly Mark[];
  readonly strength: number | null;
};

/** What the room's keys do in the writing place. */
export type Pen = {
  focus(): void;
  chooseManner(manner: SpokenManner): void;
  toggleMark(mark: Mark): void;
  /** Felt strength, a step up or down; the first step is in the middle. */
  changeStrength(by: 1 | -1): void;
  /** Puts text where the cursor stands. */
  insert(text: string): void;
  /** The line as it stands, and a clean place after it; null where there is nothing to give. */
  take(): Line | null;
};

type Props = {
  readonly dialogue: Id;
  readonly speaker: Id | null;
  readonly name: string;
  readonly withStrength: boolean;
  readonly pen: Ref<Pen>;
  /** The beginning of the turn this one comes before, if not at the end. */
  readonly before: string | null;
  readonly onAtEnd: () => void;
  readonly onSay: () => void;
  readonly onChangeChairs: () => void;
  readonly onTranscript: (text: string) => void;
};

export function WritingPlace(props: Props) {
  const { dialogue, speaker, name, withStrength, pen, before, onAtEnd, onSay, onChangeChairs, onTranscript } = props;
  const document = useDocument();
  const [text, setText] = useState(useDraft(dialogue, lineField(speaker)) ?? '');
  const [manner, setManner] = useState<SpokenManner>('says');
  const [marked, setMarked] = useState<readonly Mark[]>([]);
  const [strength, setStrength] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    field.current?.focus();
  }, []);

  const toggleMark = (mark: Mark) =>
    setMarked((now) => (now.includes(mark) ? now.filter((one) => one !== mark) : [...now, mark]));

  function write(written: string) {
    setText(written);
    document.keepDraft(dialogue, lineField(speaker), written);
  }

  useImperativeHandle(pen, () => ({
    focus: () => field.current?.focus(),
    chooseManner: setManner,
    toggleMark,
    changeStrength: (by) => setStrength((now) => (now === null ? 5 : Math.min(10, Math.max(0, now + by)))),
    insert(added) {
      const at = field.current?.selectionStart ?? text.length;
      write(text.slice(0, at) + added + text.slice(at));
    },
    take() {
      if (text.trim() === '' && manner !== 'silent') return null;
      setText('');
      setManner('says');
      setMarked([]);
      setStrength(null);
      return { text: text.trim() === '' ? '' : text, manner, marks: marked, strength };
    },
  }));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onChangeChairs();
    else onSay();
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length < longPaste && !isTranscript(pasted)) return;
    event.preventDefault();
    onTranscript(pasted);
  }

  return (
    <div className="writing">
      <ToggleButtonGroup
        className="manners"
        aria-label={t('chairs.mannerOf')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[manner]}
        onSelectionChange={([chosen]) => {
          setManner(spokenManners.find((one) => one === chosen) ?? 'says');
          field.current?.focus();
        }}
      >
        {spokenManners.map((one, index) => (
          <ToggleButton key={one} id={one} className="manner" aria-keyshortcuts={`Alt+${index + 1}`}>
            {t(`chairs.manner.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <label htmlFor={id} className="unseen">
        {t(`chairs.writing.${manner}`, { name })}
      </label>
      <textarea
        {...privateField}
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={text}
        data-half-typed={text !== ''}
        placeholder={t(`chairs.writing.${manner}`, { name })}
        aria-keyshortcuts="Enter Control+Enter"
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div className="writing-foot">
        <fieldset className="marks">
          <legend className="unseen">{t('chairs.marks')}</legend>
          {marks.map((mark) => (
            <ToggleButton
              key={mark}
              className="mark"
              isSelected={marked.includes(mark)}
              aria-keyshortcuts={`Alt+${markKeys[mark]}`}
              onChange={() => {
                toggleMark(mark);
                field.current?.focus();
              }}
            >
              {t(`chairs.mark.${mark}`)}
              <Keycap keys={`Alt ${markKeys[mark]}`} />
            </ToggleButton>
          ))}
        </fieldset>
        {withStrength && <StrengthChoice value={strength} onChoose={setStrength} />}
        {before !== null && (
          <p className="inserting">
            {t('chairs.inserting', { text: before })}
            <Button className="quiet" onPress={onAtEnd}>
              {t('chairs.atEnd')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

/** The letter that puts a mark, with Alt. */
export const markKeys: Readonly<Record<Mark, string>> = {
  need: 'N',
  softening: 'S',
  content: 'C',
  process: 'P',
  keep: 'K',
};
