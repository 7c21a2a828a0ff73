/** What was put away: folded until somebody looks for it, each with the way back. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';

type Props = {
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly onBringBack: (id: Id) => void;
};

export function PutAwayList({ things, onBringBack }: Props) {
  if (things.length === 0) return null;
  return (
    <Disclosure className="put-away">
      <Button slot="trigger" className="quiet">
        {t('library.putAwayList', { count: things.length })}
      </Button>
      <DisclosurePanel>
        <ul>
          {things.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              <Button
                className="quiet"
                aria-label={t('library.bringBackName', { name })}
                onPress={() => onBringBack(id)}
              >
                {t('library.bringBack')}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
