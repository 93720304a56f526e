import { useAtlas } from '../../data/AtlasContext';
import type { CompareColumn } from '../../domain/comparison';
import { useI18n } from '../../i18n/I18nContext';
import { toggleCompared } from '../../state/compared';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { useCompareWords } from './compareWords';

/** The heading of a column: a region selects and can be removed, a group says what its figures are. */
export function CompareHead({ column }: { readonly column: CompareColumn }) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const selectedId = useView((view) => view.regionId);
  if (column.kind === 'group') {
    return (
      <th scope="col" className="compare__group-head">
        {format.pick(column.district?.name ?? geography.name)}
        <span className="compare__of">{words.wholeAndMean}</span>
      </th>
    );
  }
  const { region } = column;
  const district = geography.districtById.get(region.districtId);
  const name = format.pick(region.name);
  return (
    <th scope="col" className={region.id === selectedId ? 'compare__selected' : undefined}>
      <div className="compare__region">
        <button
          type="button"
          className="compare__name"
          aria-pressed={region.id === selectedId}
          onClick={() => patchView({ regionId: region.id })}
        >
          {name}
        </button>
        <Button
          variant="icon"
          className="compare__remove"
          aria-label={words.remove(name)}
          onClick={() => toggleCompared(region.id)}
        >
          <ButtonIcon sign="close" />
        </Button>
      </div>
      {district !== undefined && <span className="compare__of">{format.pick(district.name)}</span>}
    </th>
  );
}
