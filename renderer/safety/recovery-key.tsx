/** The recovery key, shown this once, to be printed or written down. */
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import './safety.css';

export function RecoveryKey({ text, onClose }: { text: string; onClose: () => void }) {
  const casebook = useStore(useWorkspace().casebook);
  const name = casebook.replace(/\.visavis$/i, '');
  return (
    <Ask title={t('safety.recovery')} isOpen isFirm onClose={onClose} main={{ label: t('safety.kept'), run: onClose }}>
      <div className="recovery-paper">
        <p className="recovery-of">{t('safety.recoveryOf', { name, day: dayOf(new Date().toISOString()) })}</p>
        <output className="recovery-key" aria-label={t('safety.recovery')}>
          {text.split(' ').map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change, and two may be alike.
            <span key={index}>{group}</span>
          ))}
        </output>
        <p>{t('safety.recoveryText')}</p>
      </div>
      <p className="hint">{t('safety.recoveryOnce')}</p>
      <Button className="quiet" onPress={() => window.print()}>
        {t('safety.print')}
      </Button>
    </Ask>
  );
}
