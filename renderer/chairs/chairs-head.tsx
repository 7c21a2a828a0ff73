/** The head of the chairs: the way back, the dialogue's title and kind, and everything else that can be done, in one menu. */
import { ArrowLeft, Ellipsis } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { nameDialogue } from '../../shared/edits/name-dialogue.ts';
import { openAgain } from '../../shared/edits/open-again.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { nameOfDialogue } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue } from '../../shared/model/records.ts';
import { PauseButton } from '../pause/pause-button.tsx';
import { useDocument, useParts, useWorkspace } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { SavingSign } from '../ui/saving-sign.tsx';

export function ChairsHead({ dialogue, actions }: { dialogue: Dialogue; actions: readonly Action[] }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const parts = useParts();
  return (
    <header className="head">
      <h1 className="unseen">
        <bdi>{nameOfDialogue(dialogue, parts)}</bdi>
      </h1>
      <Button className="quiet back" onPress={() => workspace.openDialogue(null)}>
        <ArrowLeft size={16} aria-hidden />
        {t('chairs.back')}
      </Button>
      <DraftText
        record={dialogue.id}
        field="title"
        value={dialogue.title}
        label={t('chairs.title')}
        labelHidden
        placeholder={nameOfDialogue(dialogue, parts)}
        className="head-title"
        onWritten={(title) =>
          document.edit(nameDialogue, { dialogue: dialogue.id, title }, { record: dialogue.id, field: 'title' })
        }
      />
      {(dialogue.closedAt ?? dialogue.restsSince) && (
        <span className="hint">
          {dialogue.closedAt
            ? t('chairs.closedOn', { date: dayOf(dialogue.closedAt) })
            : t('chairs.restsSince', { date: dayOf(dialogue.restsSince ?? '') })}
          <Button className="quiet" onPress={() => document.edit(openAgain, { dialogue: dialogue.id })}>
            {t('chairs.openAgain')}
          </Button>
        </span>
      )}
      <div className="head-end">
        <MenuTrigger>
          <Button className="quiet" aria-label={t('chairs.more')}>
            <Ellipsis size={20} aria-hidden />
          </Button>
          <Popover className="popover">
            <ActionMenu actions={actions} />
          </Popover>
        </MenuTrigger>
        <SavingSign />
        <PauseButton />
      </div>
    </header>
  );
}
