/** What was put away: folded until somebody looks for it, each with the way back, and the way out for good. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useWorkspace } from '../store/react.ts';

type Props = {
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly onBringBack: (id: Id) => void;
};

type Thing = Props['things'][number];

export function PutAwayList({ things, onBringBack }: Props) {
  const { erasing } = useWorkspace();
  const erase = ({ id, name }: Thing) => erasing.ask({ what: { of: 'record', id }, name });
  if (things.length === 0) return null;
  return (
    <Disclosure className="put-away">
      <Button slot="trigger" className="quiet">
        {t('library.putAwayList', { count: things.length })}
      </Button>
      <DisclosurePanel>
        <ul>
          {things.map((thing) => (
            <li key={thing.id}>
              <bdi>{thing.name}</bdi>
              <Button
                className="quiet"
                aria-label={t('library.bringBackName', { name: thing.name })}
                onPress={() => onBringBack(thing.id)}
              >
                {t('library.bringBack')}
              </Button>
              <Button className="quiet" aria-label={t('erase.name', { name: thing.name })} onPress={() => erase(thing)}>
                {t('erase.button')}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
