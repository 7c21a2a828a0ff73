/** Practices done, with their dates, each to be opened again: of a part on its card, or of a whole map. */
import { Button } from 'react-aria-components';
import { dayOf } from '../../shared/language/dates.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { isUnderWay } from '../../shared/model/sheets.ts';
import { useRecords, useWorkspace } from '../store/react.ts';
import { useSheetsWith } from './use-practices.ts';
import './practices.css';

/** On a part's card; where there are none, nothing is shown. */
export function SheetsOf({ part, ownNotes }: { part: Id; ownNotes: boolean }) {
  const sheets = useSheetsWith(part, ownNotes);
  if (sheets.length === 0) return null;
  return (
    <section aria-label={t('practice.keptOf')}>
      <h3 className="field-name">{t('practice.keptOf')}</h3>
      <SheetEntries sheets={sheets} />
    </section>
  );
}

/** `onOpen` is told before one is opened. */
export function SheetEntries({ sheets, onOpen }: { sheets: readonly Sheet[]; onOpen?: () => void }) {
  const workspace = useWorkspace();
  return (
    <ul className="sheet-entries">
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <Button
            className="list-entry"
            onPress={() => {
              onOpen?.();
              workspace.openSheet(sheet.id);
            }}
          >
            <SheetName sheet={sheet} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function SheetName({ sheet }: { sheet: Sheet }) {
  const part = useRecords((records) => presentPart(records.part, sheet.part ?? ''));
  const isHere = useRecords((records) => records.map[sheet.map] !== undefined);
  const state = isUnderWay(sheet) ? 'underWay' : sheet.stoppedAt === null ? null : 'stopped';
  const about = [
    part ? nameOf(part) : '',
    dayOf(sheet.madeAt),
    state ? t(`practice.${state}`) : '',
    isHere ? '' : t('practice.elsewhere'),
  ];
  return (
    <span>
      <bdi>{sheet.title}</bdi>
      <small>{about.filter((one) => one !== '').join(' · ')}</small>
    </span>
  );
}
