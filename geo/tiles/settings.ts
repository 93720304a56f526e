import settings from './settings.json' with { type: 'json' };

/** Settings of the search, from `settings.json`; costs are in units of their own, only their ratios count. */
export interface TileSettings {
  readonly board: { readonly columns: number; readonly rows: number };
  /** The run that the committed file comes from. */
  readonly seed: number;
  readonly moves: number;
  readonly temperature: { readonly first: number; readonly last: number };
  readonly costs: TileCosts;
}

export interface TileCosts {
  /** Land neighbours that touch by a corner only; by a side costs nothing. */
  readonly corner: number;
  /** Land neighbours that do not touch. */
  readonly gap: number;
  /** For each cell between them. */
  readonly gapPerCell: number;
  /** Times one minus the cosine of the angle by which a link is turned. */
  readonly turn: number;
  /** Times the squared distance to the place in the relaxed layout. */
  readonly position: number;
  /** For each cell by which a link over water is too long or too short. */
  readonly stretchedLink: number;
  /** For each side that a region without land neighbours shares with another. */
  readonly crowdedExclave: number;
  /** For each group of a district beyond the first. */
  readonly splitDistrict: number;
  /** For each cell missing to an expectation. */
  readonly expectation: number;
  /** An empty cell with regions on all four sides. */
  readonly hole: number;
  /** An empty cell with regions on three sides. */
  readonly bay: number;
}

export const TILE_SETTINGS: TileSettings = settings;
