/** One map of the chosen person: its picture, its title, when it was worked on last, and what can be done with it. */
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Glimpse } from '../../shared/contract/reading.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { inVocabulary } from '../../shared/language/speaking.ts';
import { t } from '../../shared/language/text.ts';
import type { PartsMap, Utc } from '../../shared/model/records.ts';
import { useWorkspace } from '../store/react.ts';
import { MapPicture } from './map-picture.tsx';
import { type Doing, MoreMenu } from './more-menu.tsx';
import { useGlimpse } from './use-glimpse.ts';

/** What a map is called where it must be called something. */
export const titleOf = ({ title }: PartsMap): string => (title.trim() === '' ? t('library.untitled') : title);

export function MapTile({ map, date, doings }: { map: PartsMap; date: Utc; doings: readonly Doing[] }) {
  const workspace = useWorkspace();
  const tile = useRef<HTMLDivElement>(null);
  const glimpse = useGlimpse(map.id, tile);
  return (
    <div className="map-tile" ref={tile}>
      <Button className="map-entry" onPress={() => void workspace.openMap(map.id)}>
        <span className="map-picture">
          <MapPicture map={map.id} glimpse={glimpse} />
        </span>
        <span className="map-title" dir="auto">
          {titleOf(map)}
        </span>
        <span className="map-facts">
          {glimpse
            ? t('library.mapFacts', { date: dayOf(date), parts: inVocabulary(map, () => partsIn(glimpse)) })
            : dayOf(date)}
        </span>
      </Button>
      <MoreMenu name={titleOf(map)} doings={doings} />
    </div>
  );
}

function partsIn(glimpse: Glimpse): string {
  const count =
    glimpse.shows === 'dots' ? glimpse.dots.length : glimpse.records.filter(({ type }) => type === 'placement').length;
  return count === 0 ? t('library.noParts') : t('library.parts', { count });
}
