/** Taking in a casebook that one was handed: which one, what opens it, what is new in it, what to take. */
import { useCallback, useState } from 'react';
import type { HandedOver } from '../../shared/contract/casebooks.ts';
import { sentenceOf } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { ClosedAsk } from './closed-ask.tsx';
import { PreviewSheet } from './preview-sheet.tsx';
import { WhichAsk } from './which-ask.tsx';
import './handing-over.css';

type Found = { readonly handed: HandedOver; readonly passphrase: string | null };

export function TakeInSheet({ onClose }: { onClose: () => void }) {
  const { host, saver } = useWorkspace();
  const [found, setFound] = useState<Found | null>(null);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState('');

  const read = useCallback(
    async (casebook: Id | null, passphrase: string | null) => {
      setReading(true);
      setTrouble('');
      try {
        await saver.flush();
        const handed = await host.call('readHandedOver', { casebook, passphrase });
        if (handed) setFound({ handed, passphrase });
      } catch (thrown) {
        setTrouble(sentenceOf(problemIn(thrown)));
      }
      setReading(false);
    },
    [host, saver],
  );

  const asking = { isReading, trouble, onClose };
  if (!found) return <WhichAsk {...asking} onChoose={(casebook) => void read(casebook, null)} />;
  const { handed, passphrase } = found;
  const name = handed.name.replace(/\.visavis$/i, '');
  if (!handed.preview)
    return <ClosedAsk {...asking} name={name} onOpen={(typed) => void read(handed.casebook, typed)} />;
  return (
    <PreviewSheet
      key={handed.preview.mark}
      {...asking}
      name={name}
      preview={handed.preview}
      question={{ casebook: handed.casebook, passphrase, mark: handed.preview.mark }}
      onReadAgain={() => void read(handed.casebook, passphrase)}
    />
  );
}
