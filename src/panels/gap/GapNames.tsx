import type { GapRegion } from '../../domain/gap';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Disclosure } from '../../ui/Disclosure';
import { useGapWords } from './gapWords';

/** More would push the other cells out of sight. */
const SHOWN_AT_FIRST = 12;

/** Regions by name in the order of the alphabet; each shows its card. A long list folds. */
export function GapNames({ regions }: { readonly regions: readonly GapRegion[] }) {
  const { format } = useI18n();
  const words = useGapWords();
  if (regions.length === 0) return <p className="gap__none">{words.noRegions}</p>;
  const { compare } = new Intl.Collator(format.language);
  const sorted = regions
    .map(({ region }) => ({ id: region.id, name: format.pick(region.shortName) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const rest = sorted.slice(SHOWN_AT_FIRST);
  return (
    <>
      <Names names={sorted.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 && (
        <Disclosure summary={words.more(format.number(rest.length))}>
          <Names names={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Names({ names }: { readonly names: readonly { readonly id: string; readonly name: string }[] }) {
  const selectedId = useView((view) => view.regionId);
  return (
    <ul className="gap__names">
      {names.map(({ id, name }) => (
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
