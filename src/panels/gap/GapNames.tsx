import type { GapRegion } from '../../domain/gap';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { useGapWords } from './gapWords';

/** Regions by name in the order of the alphabet; each shows its card. */
export function GapNames({ regions }: { readonly regions: readonly GapRegion[] }) {
  const { format } = useI18n();
  const words = useGapWords();
  const selectedId = useView((view) => view.regionId);
  if (regions.length === 0) return <p className="gap__none">{words.noRegions}</p>;
  const { compare } = new Intl.Collator(format.language);
  const sorted = regions
    .map(({ region }) => ({ id: region.id, name: format.pick(region.shortName) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <ul className="gap__names">
      {sorted.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="gap__name"
            aria-pressed={id === selectedId}
            onClick={() => patchView({ regionId: id })}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
