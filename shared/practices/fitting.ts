/** Which practices fit who or what is chosen, and which are put away for a person. */
import type { Part } from '../model/records.ts';
import type { PracticeChoices } from '../model/sheet.ts';
import type { PracticePlace } from './kinds.ts';
import type { Practice } from './practice.ts';

/** From where a practice with this part can be begun. With Self, with an imagined other, or with one whose words are folded: from nowhere. */
export function placesOfPart({ kind }: Pick<Part, 'kind'>, isFolded: boolean): readonly PracticePlace[] {
  if (kind === 'self' || kind === 'other' || isFolded) return [];
  if (kind === 'exile') return ['part', 'exile'];
  return kind === 'manager' || kind === 'firefighter' ? ['part', 'protector'] : ['part'];
}

/** Whether a practice can be begun from one of these places. */
export function fits({ starts }: Pick<Practice, 'starts'>, places: readonly PracticePlace[]): boolean {
  return starts.some((place) => places.includes(place));
}

/** Whether a practice is put away for somebody: by a choice, or as it usually is. */
export function isAway({ name, away }: Pick<Practice, 'name' | 'away'>, { chosen }: PracticeChoices): boolean {
  const choice = chosen[name];
  return choice === undefined ? away : choice === 'away';
}
