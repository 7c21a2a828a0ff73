/** A second person comes to a map. From here only somebody new can: the names of others are not for whoever looks at this map. */
import { bringInPartner } from '../../shared/edits/bring-in-partner.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import { TwoAsk } from './two-ask.tsx';

export function PartnerAsk({ map, onClose }: { map: Id; onClose: () => void }) {
  const document = useDocument();
  return (
    <TwoAsk
      title={t('couple.bringIn')}
      people={[]}
      onAnswer={({ partner, oneView }) => document.edit(bringInPartner, { map, partner, oneView })}
      onClose={onClose}
    />
  );
}
