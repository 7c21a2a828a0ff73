/** Over a practice: the way back, what it is called, how its questions come, stopping and pausing. */
import { ArrowLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { layOutPractices } from '../../shared/edits/lay-out-practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { PauseButton } from '../pause/pause-button.tsx';
import { useDocument } from '../store/react.ts';
import { Keycap } from '../ui/keycap.tsx';
import { SavingSign } from '../ui/saving-sign.tsx';

type Props = {
  readonly sheet: Sheet;
  readonly person: Id;
  readonly asPage: boolean;
  readonly isAsking: boolean;
  readonly onLeave: () => void;
  readonly onStop: () => void;
  readonly onLayOut: (asPage: boolean) => void;
};

export function SheetHead({ sheet, person, asPage, isAsking, onLeave, onStop, onLayOut }: Props) {
  const document = useDocument();
  return (
    <header className="head sheet-head">
      <Button className="quiet back" onPress={onLeave} aria-label={t('practice.back')}>
        <ArrowLeft size={16} aria-hidden />
      </Button>
      <h1 className="sheet-title">
        <bdi>{sheet.title}</bdi>
      </h1>
      <div className="head-end">
        {isAsking && (
          <Button
            className="quiet sheet-layout"
            onPress={() => {
              document.edit(layOutPractices, { person, asPage: !asPage });
              onLayOut(!asPage);
            }}
          >
            {t(asPage ? 'practice.oneByOne' : 'practice.asPage')}
          </Button>
        )}
        {isAsking && (
          <Button className="quiet" onPress={onStop} aria-keyshortcuts="Control+.">
            {t('practice.stop')}
            <Keycap keys="Ctrl ." />
          </Button>
        )}
        <SavingSign />
        <PauseButton />
      </div>
    </header>
  );
}
