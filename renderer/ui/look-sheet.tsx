/** How it looks: light or dark, and the size of the type. What is chosen is seen at once. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { themeChoices, typeSizes, type WindowLook } from '../../shared/look.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from './ask.tsx';
import { Choices } from './choices.tsx';

export function LookSheet({ onClose }: { onClose: () => void }) {
  const { look } = useWorkspace();
  const { theme, type } = useStore(look.state);
  const [trouble, setTrouble] = useState('');

  async function change(changed: Partial<WindowLook>) {
    try {
      await look.change(changed);
      setTrouble('');
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  return (
    <Ask title={t('settings.title')} isOpen onClose={onClose}>
      <Choices
        label={t('settings.theme')}
        value={theme}
        onChoose={(chosen) => void change({ theme: chosen })}
        choices={themeChoices.map((value) => ({ value, label: t(`settings.${value}`) }))}
      />
      <Choices
        label={t('settings.type')}
        value={`${type}`}
        onChoose={(chosen) => void change({ type: Number(chosen) })}
        choices={typeSizes.map((size) => ({ value: `${size}`, label: t('settings.percent', { type: size }) }))}
      />
      <p className="hint">{t('settings.text')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
