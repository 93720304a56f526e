import type { RegionId } from '../../domain/geography';
import { patchView } from '../../state/viewStore';

interface RegionButtonProps {
  /** `null`: a region the geography does not list; its name stays plain text. */
  readonly regionId: RegionId | null;
  readonly name: string;
}

/** Shows a region on the map with its card. */
export function RegionButton({ regionId, name }: RegionButtonProps) {
  if (regionId === null) return <>{name}</>;
  return (
    <button type="button" className="programme__region" onClick={() => patchView({ form: 'map', regionId })}>
      {name}
    </button>
  );
}
