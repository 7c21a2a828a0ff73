/** Before an encounter with someone who hurt the person: company, room, or leaving it. Each is as good as beginning. */
import { Button } from 'react-aria-components';
import { letRest } from '../../shared/edits/let-rest.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useDocument, useWorkspace } from '../store/react.ts';

type Props = {
  readonly dialogue: Id;
  readonly onCompany: () => void;
  readonly onRoom: () => void;
  readonly onBegin: () => void;
};

export function HurtFirst({ dialogue, onCompany, onRoom, onBegin }: Props) {
  const document = useDocument();
  const workspace = useWorkspace();
  return (
    <section className="hurt-first" aria-label={t('chairs.hurtMe')}>
      <p>{t('chairs.hurtFirst')}</p>
      <Button className="quiet" onPress={onCompany}>
        {t('chairs.hurtCompany')}
      </Button>
      <Button className="quiet" onPress={onRoom}>
        {t('chairs.hurtRoom')}
      </Button>
      <Button
        className="quiet"
        onPress={() => {
          document.edit(letRest, { dialogue });
          workspace.openDialogue(null);
        }}
      >
        {t('chairs.hurtLeave')}
      </Button>
      <Button className="quiet" onPress={onBegin}>
        {t('chairs.hurtBegin')}
      </Button>
    </section>
  );
}
