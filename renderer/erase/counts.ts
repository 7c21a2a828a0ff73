/** What goes with an erasure, each sort of thing in a few words. */
import type { Erased, Erasure } from '../../shared/contract/erasing.ts';
import { t } from '../../shared/language/text.ts';
import { recordTypes } from '../../shared/model/kinds.ts';

export function countsOf({ of }: Erasure, { records, former, pictures, steps }: Erased): string[] {
  const there = recordTypes.flatMap((type) => {
    const count = records[type] ?? 0;
    return count > 0 ? [t(`erase.count.${type}`, { count })] : [];
  });
  return [
    ...there,
    ...(pictures > 0 ? [t('erase.pictures', { count: pictures })] : []),
    ...(former > 0 ? [t('erase.former', { count: former })] : []),
    // Of a record it goes without saying.
    ...(of === 'history' && steps > 0 ? [t('erase.steps', { count: steps })] : []),
  ];
}
