/** The help: every command with its key, read from the commands themselves. */
import { t } from '../../shared/language/text.ts';
import type { Action } from './action.ts';
import { Ask } from './ask.tsx';

export function KeysPage({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }) {
  return (
    <Ask title={t('app.help')} isOpen onClose={onClose}>
      <p className="hint">{t('app.helpText')}</p>
      <dl className="keys">
        {actions
          .filter(({ key }) => key !== '')
          .map(({ id, label, key }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <kbd className="keycap">{key}</kbd>
              </dd>
            </div>
          ))}
      </dl>
    </Ask>
  );
}
