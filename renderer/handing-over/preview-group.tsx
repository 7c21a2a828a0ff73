/** What belongs to one person or lies on one map: folded or open, ticked one by one or, as far as it is plainly new, all at once. */
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { GroupShown } from '../../shared/handing-over/preview.ts';
import { isPlain } from '../../shared/handing-over/ticking.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { InBlocks } from '../list/in-blocks.tsx';
import { Tick } from '../ui/tick.tsx';
import { PreviewItem } from './preview-item.tsx';

type Props = {
  readonly group: GroupShown;
  readonly chosen: ReadonlySet<Id>;
  readonly isOpenAtFirst: boolean;
  readonly onTick: (ids: readonly Id[], isOn: boolean) => void;
};

/** About the height of a thing, rem. */
const entryHeight = 3;

export function PreviewGroup({ group: { title, items }, chosen, isOpenAtFirst, onTick }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const plain = items.filter(isPlain).map(({ id }) => id);
  const count = items.filter(({ id }) => chosen.has(id)).length;
  return (
    <Disclosure className="handed-group" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="handed-title">
          <ChevronRight size={16} aria-hidden />
          <bdi>{title}</bdi>
          <span className="handed-count">{t('handingOver.chosen', { chosen: count, count: items.length })}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen && (
          <>
            {plain.length > 1 && (
              <div className="handed-all">
                <Tick
                  label={t('handingOver.all')}
                  isOn={plain.every((id) => chosen.has(id))}
                  onChange={(isOn) => onTick(plain, isOn)}
                />
              </div>
            )}
            <ul className="handed-items" aria-label={title}>
              <InBlocks items={items} entryHeight={entryHeight}>
                {(item) => (
                  <PreviewItem
                    key={item.id}
                    item={item}
                    isOn={chosen.has(item.id)}
                    onChange={(isOn) => onTick([item.id], isOn)}
                  />
                )}
              </InBlocks>
            </ul>
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
