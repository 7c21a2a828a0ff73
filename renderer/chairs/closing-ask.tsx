/** Before the chairs are left: thanks, what was agreed, what is next. All of it may stay empty, and what is open may rest. */
import { Button } from 'react-aria-components';
import { closeDialogue } from '../../shared/edits/close-dialogue.ts';
import { letRest } from '../../shared/edits/let-rest.ts';
import { closings, writeClosing } from '../../shared/edits/write-closing.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue } from '../../shared/model/records.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { offerUndo } from '../ui/undo-actions.ts';

export function ClosingAsk({ dialogue, onClose }: { dialogue: Dialogue; onClose: () => void }) {
  const document = useDocument();
  const workspace = useWorkspace();
  const id = dialogue.id;

  function leave() {
    document.edit(closeDialogue, { dialogue: id });
    onClose();
    workspace.openDialogue(null);
  }

  function rest() {
    document.edit(letRest, { dialogue: id });
    onClose();
    workspace.openDialogue(null);
    offerUndo(workspace, document, t('chairs.rested'));
  }

  return (
    <Ask title={t('chairs.closeTitle')} isOpen onClose={onClose} main={{ label: t('chairs.leaveChairs'), run: leave }}>
      <p className="hint">{t('chairs.closeText')}</p>
      {closings.map((closing) => (
        <DraftText
          key={closing}
          long
          record={id}
          field={closing}
          value={dialogue[closing]}
          label={t(`chairs.${closing}`)}
          className="statement"
          onWritten={(text) =>
            document.edit(writeClosing, { dialogue: id, closing, text }, { record: id, field: closing })
          }
        />
      ))}
      <Button className="quiet rest" onPress={rest}>
        {t('chairs.letRest')}
      </Button>
    </Ask>
  );
}
