/** One thing of another casebook: what it is as a sentence, what became of it there, and how it differs from what is here. */
import { useId } from 'react';
import type { ItemShown } from '../../shared/handing-over/preview.ts';
import { t } from '../../shared/language/text.ts';
import { Tick } from '../ui/tick.tsx';

type Props = { readonly item: ItemShown; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

export function PreviewItem({ item: { saying, sentence, notes, fields }, isOn, onChange }: Props) {
  const id = useId();
  return (
    <li className="handed-item" data-saying={saying}>
      <div className="handed-line">
        <Tick label={sentence} isOn={isOn} onChange={onChange} describedBy={id} />
        <span className="handed-saying" id={id}>
          {t(`handingOver.saying.${saying}`)}
        </span>
      </div>
      {notes.map((note) => (
        <p key={note} className="handed-note">
          {note}
        </p>
      ))}
      {fields.length > 0 && (
        <table className="handed-fields">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('handingOver.here')}</th>
              <th scope="col">{t('handingOver.there')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, ours, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <Side said={ours} />
                <Side said={theirs} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

function Side({ said }: { said: string }) {
  if (said === '') return <td className="handed-unsaid">{t('handingOver.nothingThere')}</td>;
  return <td dir="auto">{said}</td>;
}
