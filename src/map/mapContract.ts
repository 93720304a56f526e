import type { LonLat, RegionId } from '../domain/geography';
import type { ColorScheme } from '../domain/palette';
import type { Scene } from '../domain/scene';

/**
 * Where the country stands in the pane: a scene point `p` is seen at `k·p + (x, y)`, still in scene units, before the
 * fit of scene units to CSS pixels. The identity `{k: 1, x: 0, y: 0}` shows the whole country.
 */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** How scene units become CSS pixels of the pane: `px = scale·u + offset`. */
export interface Fit {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** A value that changes at pointer speed, outside React. */
export interface Live<T> {
  readonly get: () => T;
  /** @returns a function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Boundaries at one level of detail, decoded. Coordinates are longitude and latitude. */
export interface Boundaries {
  readonly regions: readonly {
    readonly id: RegionId;
    readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  }[];
  readonly regionBorders: GeoJSON.MultiLineString;
  readonly districtBorders: GeoJSON.MultiLineString;
  readonly coast: GeoJSON.MultiLineString;
}

/** What lies around the country. */
export interface Context {
  readonly land: GeoJSON.MultiPolygon;
  readonly lakes: GeoJSON.MultiPolygon;
  readonly rivers: GeoJSON.MultiLineString;
}

/** A label or a marker of a region: where it stands and what it says. */
export interface RegionAnchor {
  readonly id: RegionId;
  readonly at: LonLat;
  readonly shortName: string;
  /** The name for a tile that `shortName` does not fit into; soft hyphens where a word may be broken. */
  readonly tileName?: string;
  /** What stands on a tile too small for the name. */
  readonly code?: string;
  readonly isTiny: boolean;
}

/**
 * What a painter is given. A painter only paints: pointer, keyboard, camera, hit testing, labels and markers are the
 * pane's, one for both renderers, so that they cannot differ.
 */
export interface PainterProps {
  readonly scene: Scene;
  readonly boundaries: Boundaries;
  readonly context: Context | null;
  readonly scheme: ColorScheme;
  readonly camera: Live<Camera>;
  readonly fit: Live<Fit>;
  readonly hovered: Live<RegionId | null>;
  /** Regions that stand out while the others fade; `null`: none is pointed at. */
  readonly highlighted: Live<ReadonlySet<RegionId> | null>;
  /**
   * Nobody sees the painter's picture: one whose pictures are dear leaves them out, and says that it has painted all
   * the same.
   */
  readonly isUnseen: Live<boolean>;
  /** Called each time everything asked for has been painted. */
  readonly onIdle: () => void;
  /** Called when this painter cannot go on (WebGL missing or lost for good). */
  readonly onFailure: (reason: string) => void;
}
