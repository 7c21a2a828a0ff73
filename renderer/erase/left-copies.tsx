/** After something was erased: the files beside the casebook that may still hold it, each by name, to be deleted or kept. */
import type { CasebookCopy } from '../../shared/contract/erasing.ts';
import { t } from '../../shared/language/text.ts';
import { FilesAsk } from '../safety/files-ask.tsx';
import { useWorkspace } from '../store/react.ts';

export function LeftCopies({ copies }: { copies: readonly CasebookCopy[] }) {
  const { host, erasing } = useWorkspace();
  return (
    <FilesAsk
      title={t('erase.copies')}
      text={t('erase.copiesText')}
      hint={t('erase.copiesHint')}
      // Somebody may have gone on in a casebook of its own: it goes only where that is meant.
      files={copies.map(({ id, name, kind }) => ({
        id,
        label: t(`erase.copy.${kind}`, { name }),
        goes: kind !== 'casebook',
      }))}
      remove={(ids) => host.call('removeCopies', { copies: ids })}
      onClose={() => erasing.copies.setState(null, true)}
    />
  );
}
