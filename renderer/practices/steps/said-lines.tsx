/** Lines that were said, each to be taken away again. */
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { t } from '../../../shared/language/text.ts';

type Props = { readonly lines: readonly string[]; readonly label: string; readonly onRemove: (index: number) => void };

export function SaidLines({ lines, label, onRemove }: Props) {
  if (lines.length === 0) return null;
  return (
    <ul className="said-lines" aria-label={label}>
      {lines.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; nothing but their place tells them apart.
        <li key={index}>
          <bdi>{words}</bdi>
          <Button
            className="strand-tool"
            aria-label={t('practice.removeLine', { words })}
            onPress={() => onRemove(index)}
          >
            <X size={16} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
