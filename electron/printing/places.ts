import { titleLines } from '../../shared/paper';

/** Where the lines of a sign-off begin, counted in letters from the left edge of the type area. */
export interface SignOffPlaces {
  readonly organ: readonly { readonly text: string; readonly left: number }[];
  readonly dateLeft: number;
}

/**
 * Organ and date (GB/T 9704-2012 7.3.5). Sealed: the date four letters from the right, the organ centred on it, so that
 * the seal presses both. Not sealed: the organ two letters from the right, the date two letters right of the organ's
 * first. A name too long for a line is set in two or more, centred on each other.
 */
export function signOffPlaces(
  signOff: { readonly organ: string; readonly date: string; readonly sealed: boolean },
  area: number,
  widthOf: (text: string) => number,
): SignOffPlaces {
  const lines = widthOf(signOff.organ) > area ? titleLines(signOff.organ) : [signOff.organ];
  const organ = Math.max(...lines.map(widthOf));
  const date = widthOf(signOff.date);
  const [organLeft, dateLeft] = signOff.sealed ? sealedPlaces(area, organ, date) : plainPlaces(area, organ, date);
  return { organ: lines.map((text) => ({ text, left: Math.max(0, organLeft + (organ - widthOf(text)) / 2) })), dateLeft: Math.max(0, dateLeft) };
}

function sealedPlaces(area: number, organ: number, date: number): readonly [number, number] {
  // A long name can not be centred on a date that far right: then the date moves under the middle of the name.
  const middle = Math.min(area - 4 - date / 2, area - organ / 2);
  return [middle - organ / 2, middle - date / 2];
}

function plainPlaces(area: number, organ: number, date: number): readonly [number, number] {
  const organLeft = Math.max(0, area - 2 - organ);
  if (organLeft + 2 + date <= area - 2) return [organLeft, organLeft + 2];
  const dateLeft = area - 2 - date;
  return [Math.min(organLeft, dateLeft - 2), dateLeft];
}

/** Labels of a form spread to the width of four letters. */
export function spreadLabel(label: string): string {
  const letters = [...label];
  if (letters.length === 2) return `${letters[0]}\u3000\u3000${letters[1]}`;
  return letters.length === 3 ? `${letters[0]}\u2002${letters[1]}\u2002${letters[2]}` : label;
}

/** How much room a title takes, in points: whole lines of the body, so that the text below stands on the 22 lines. */
export function titleRoom(lines: number, withSubtitle: boolean, pitchPt: number, titlePitchPt: number): { readonly linePt: number; readonly afterPt: number } {
  const linePt = lines === 1 ? pitchPt : titlePitchPt;
  const needed = lines * linePt + (withSubtitle ? 0 : pitchPt / 2);
  return { linePt, afterPt: Math.ceil(needed / pitchPt - 0.01) * pitchPt - lines * linePt };
}

/**
 * The width of a form head's first values where a second pair follows: as preferred, or as far to the left as the
 * second values need when both fit, or in proportion to what they need.
 */
export function firstValueWidth(free: number, preferred: number, firstNeeds: number, secondNeeds: number): number {
  if (firstNeeds <= preferred && secondNeeds <= free - preferred) return preferred;
  if (firstNeeds + secondNeeds > free) return (free * firstNeeds) / (firstNeeds + secondNeeds);
  return firstNeeds > preferred ? firstNeeds : free - secondNeeds;
}
