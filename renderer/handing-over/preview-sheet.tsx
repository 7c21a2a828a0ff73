/** What is new in a casebook that one was handed: under its people and maps, each thing to be ticked or left. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Question } from '../../shared/contract.ts';
import type { PreviewShown } from '../../shared/handing-over/preview.ts';
import { ticked, tickedAtFirst, unticked } from '../../shared/handing-over/ticking.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { PreviewGroup } from './preview-group.tsx';

type Props = {
  readonly name: string;
  readonly preview: PreviewShown;
  readonly question: Omit<Question<'takeIn'>, 'accepted'>;
  readonly isReading: boolean;
  readonly trouble: string;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
};

/** With more things than these, groups are closed at first: one chooses where to look. */
const mostAtOnce = 30;

export function PreviewSheet({ name, preview, question, isReading, trouble, onReadAgain, onClose }: Props) {
  const workspace = useWorkspace();
  const items = useMemo(() => preview.groups.flatMap((group) => group.items), [preview]);
  const [chosen, setChosen] = useState(() => tickedAtFirst(items));
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<{ readonly sentence: string; readonly isOutdated: boolean } | null>(null);

  const tick = (ids: readonly Id[], isOn: boolean) =>
    setChosen((before) => (isOn ? ticked : unticked)(items, before, ids));

  async function takeIn() {
    setTaking(true);
    setFailure(null);
    try {
      await workspace.takeIn({ ...question, accepted: [...chosen] });
      workspace.notice.setState({ sentence: t('handingOver.taken', { count: chosen.size }) }, true);
      onClose();
    } catch (thrown) {
      const problem = problemIn(thrown);
      setFailure({ sentence: sentenceOf(problem), isOutdated: problem.code === 'handedOverChanged' });
      setTaking(false);
    }
  }

  const title = t('handingOver.preview', { name });
  if (items.length === 0)
    return (
      <Ask title={title} isOpen onClose={onClose}>
        <p className="handed-nothing">{t('handingOver.nothing')}</p>
        <p className="hint">{t('handingOver.nothingText')}</p>
      </Ask>
    );
  return (
    <Ask
      title={title}
      isOpen
      wide
      onClose={onClose}
      main={{
        label: isTaking ? t('handingOver.taking') : t('handingOver.take', { count: chosen.size }),
        isDisabled: chosen.size === 0 || isTaking || isReading,
        run: () => void takeIn(),
      }}
    >
      <p className="hint">{t('handingOver.previewText')}</p>
      <div className="handed">
        {preview.groups.map((group) => (
          <PreviewGroup
            key={group.id}
            group={group}
            chosen={chosen}
            isOpenAtFirst={items.length <= mostAtOnce}
            onTick={tick}
          />
        ))}
      </div>
      <p className="hint">{t('handingOver.backupFirst')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {failure && (
        <div className="handed-failure">
          <p role="alert">{failure.sentence}</p>
          {failure.isOutdated && (
            <Button className="quiet" onPress={onReadAgain}>
              {t('handingOver.lookAgain')}
            </Button>
          )}
        </div>
      )}
    </Ask>
  );
}
