/** The dialogues of a part or of a line, to open again. */
import { Button } from 'react-aria-components';
import { nameOfDialogue } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Records } from '../../shared/model/document.ts';
import type { Dialogue, Id } from '../../shared/model/records.ts';
import { useDialogues } from '../store/place-reading.ts';
import { useParts, useWorkspace } from '../store/react.ts';
import { ChairsSign } from '../ui/chairs-sign.tsx';

/** Whether somebody sits in a dialogue now, also under the name of a part that is one with them now. */
export const sits = (dialogue: Dialogue, part: Id, parts: Records['part']): boolean =>
  parts[dialogue.left]?.id === part || parts[dialogue.right]?.id === part;

/** `parts` must all sit there; where none does, nothing is shown. */
export function DialoguesOf({ map, parts }: { map: Id; parts: readonly Id[] }) {
  const workspace = useWorkspace();
  const names = useParts();
  const dialogues = useDialogues(map).filter((dialogue) =>
    parts.every((part) => sits(dialogue, names[part]?.id ?? part, names)),
  );
  if (dialogues.length === 0) return null;
  return (
    <section aria-label={t('list.dialogues')}>
      <h3 className="field-name">{t('list.dialogues')}</h3>
      <ul>
        {dialogues.map((dialogue) => (
          <li key={dialogue.id}>
            <Button className="list-entry" onPress={() => workspace.openDialogue(dialogue.id)}>
              <ChairsSign small />
              <bdi>{nameOfDialogue(dialogue, names)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
