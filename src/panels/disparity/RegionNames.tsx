import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { useDisparityWords } from './disparityWords';

/** Regions by name; each shows its card. */
export function RegionNames({ ids }: { readonly ids: readonly RegionId[] }) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const selected = useView((view) => view.regionId);
  if (ids.length === 0) return <p className="region-names__none">{words.none}</p>;
  return (
    <ul className="region-names">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="region-names__button"
            aria-pressed={id === selected}
            onClick={() => patchView({ regionId: id })}
          >
            {format.pick(geography.regionById.get(id)?.shortName ?? { ru: id, en: id })}
          </button>
        </li>
      ))}
    </ul>
  );
}
