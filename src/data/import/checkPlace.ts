import type { LonLat, RegionId } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import type { Cell, ImportDetails } from './contract';
import type { ImportContext } from './context';
import type { CheckedCell } from './checkCells';
import { readNumber } from './numbers';
import type { RegionReader } from './recogniseRegion';
import { saysNothing } from './words';

/** Where a row belongs: a region, a known place outside the geography, or nowhere that can be told. */
export type Place =
  | { readonly kind: 'region'; readonly regionId: RegionId }
  | { readonly kind: 'outside'; readonly name: Localized }
  | {
      readonly kind: 'refused';
      readonly code: 'missingRegion' | 'unknownRegion' | 'ambiguousRegion';
      readonly suggestions: readonly RegionId[];
    };

/** A point of the country, with the region it lies in where boundaries are at hand. */
export interface LocatedPoint {
  readonly at: LonLat;
  readonly regionId: RegionId | null;
}

/** Two numbers with a decimal comma or point: «55,75 37,61», "55.75, 37.61", "55.75; 37.61". */
const PAIR = /^(-?\d{1,3}(?:[.,]\d+)?)(?:\s*;\s*|\s*,\s+|\s+|(?<=\.\d+),)(-?\d{1,3}(?:[.,]\d+)?)$/;

/**
 * The point of a row. One cell with two numbers holds the latitude first, as maps give it.
 * @param latitude alone may hold both.
 * @returns `null` where there is none, or it is wrong, or it lies outside the country: told of.
 */
export function checkPoint(
  latitude: CheckedCell,
  longitude: CheckedCell | null,
  { locate }: Pick<ImportContext, 'locate'>,
): LocatedPoint | null {
  const cells = [latitude.cell, longitude?.cell ?? null].filter(
    (cell) => cell !== null && !saysNothing(String(cell)),
  );
  if (cells.length === 0) return null;
  const numbers = coordinatesOf(latitude.cell, longitude?.cell ?? null);
  if (numbers === null) {
    latitude.tell('badCoordinate');
    return null;
  }
  const [lat, lon] = numbers;
  if (Math.abs(lat) > 90 || lon < -180 || lon > 360) {
    latitude.tell('badCoordinate');
    return null;
  }
  if (locate === null) return { at: [lon, lat], regionId: null };
  // Regions are drawn unwrapped past 180°, files seldom are.
  for (const east of lon < 0 ? [lon, lon + 360] : [lon]) {
    const regionId = locate([east, lat]);
    if (regionId !== null) return { at: [east, lat], regionId };
  }
  latitude.tell('outsideCountry');
  return null;
}

function coordinatesOf(latitude: Cell, longitude: Cell): readonly [lat: number, lon: number] | null {
  const pair =
    typeof latitude === 'string' && longitude === null
      ? PAIR.exec(latitude.trim().replace(/[\u00a0\u2009\u202f]/g, ' '))
      : null;
  const [lat, lon] = (pair === null ? [latitude, longitude] : [pair[1] ?? null, pair[2] ?? null]).map(
    (cell) => readNumber(cell),
  );
  return lat?.kind === 'value' && lon?.kind === 'value' ? [lat.value, lon.value] : null;
}

/** Where a text of the region column puts a row; a person's choice for this text goes before recognition. */
export function placeOf(
  text: string,
  read: RegionReader,
  { regionChoices }: Pick<ImportDetails, 'regionChoices'>,
  { geography }: Pick<ImportContext, 'geography'>,
): Place {
  const chosen = Object.hasOwn(regionChoices, text) ? regionChoices[text] : undefined;
  if (chosen !== undefined && geography.regionById.has(chosen)) return { kind: 'region', regionId: chosen };
  if (saysNothing(text)) return { kind: 'refused', code: 'missingRegion', suggestions: [] };
  const match = read(text);
  switch (match.kind) {
    case 'found':
      return { kind: 'region', regionId: match.regionId };
    case 'outside':
      return match;
    case 'ambiguous':
      return { kind: 'refused', code: 'ambiguousRegion', suggestions: match.suggestions };
    case 'unknown':
      return { kind: 'refused', code: 'unknownRegion', suggestions: match.suggestions };
  }
}
