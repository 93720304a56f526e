import type { ComponentType } from 'react';
import type { Geography, RegionId } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import type { LabelLayerProps } from '../LabelLayer';
import type { Boundaries, RegionAnchor } from '../mapContract';
import { createTileShapes, type TileSource } from './tileBoundaries';
import { TileLabels } from './TileLabels';
import { TileTravel } from './TileTravel';

/** The cells of a country, and what is written into those that a short name does not fit into. */
export interface TileGridNamed extends Omit<TileSource, 'districtOf'> {
  readonly names: ReadonlyMap<RegionId, Localized>;
}

/** Everything the tile form adds to the map; loaded when it is first asked for. */
export interface TileForm {
  readonly boundaries: Boundaries;
  /** The anchors of the map, moved to the middles of their tiles. */
  readonly place: (
    anchors: readonly RegionAnchor[],
    pick: (text: Localized) => string,
  ) => readonly RegionAnchor[];
  readonly Labels: ComponentType<LabelLayerProps>;
  readonly Travel: typeof TileTravel;
}

/**
 * The tile form of a country.
 * @throws RangeError when a tile would stand beyond the projected world.
 */
export function createTileForm({ names, ...grid }: TileGridNamed, { regionById }: Geography): TileForm {
  const { boundaries, centres } = createTileShapes({
    ...grid,
    districtOf: (id) => regionById.get(id)?.districtId,
  });
  return {
    boundaries,
    place: (anchors, pick) =>
      anchors.map((anchor) => {
        const tileName = names.get(anchor.id);
        const code = regionById.get(anchor.id)?.codes.at(-1);
        return {
          ...anchor,
          at: centres.get(anchor.id) ?? anchor.at,
          isTiny: false,
          ...(tileName === undefined ? {} : { tileName: pick(tileName) }),
          ...(code === undefined ? {} : { code }),
        };
      }),
    Labels: TileLabels,
    Travel: TileTravel,
  };
}
