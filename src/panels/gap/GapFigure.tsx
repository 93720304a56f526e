import { useAtlas } from '../../data/AtlasContext';
import type { GapRegion } from '../../domain/gap';
import type { District } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { useView } from '../../state/viewStore';
import { FigureButton } from '../../ui/FigureButton';
import { inBoth, useGapWords } from './gapWords';

interface GapFigureProps {
  readonly regions: readonly GapRegion[];
  /** What they have in common. */
  readonly label: Localized;
  /** Of so many regions of the filter, or of the district. */
  readonly of: number;
  readonly district?: District;
  /** With the word «regions» after the number. */
  readonly isWorded?: boolean;
  readonly className?: string;
}

/** How many regions; pressing it tells which, by what definition, and who says so. */
export function GapFigure({ regions, label, of, district, isWorded = false, className }: GapFigureProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useGapWords();
  const districtIds = useView((view) => view.districtIds);
  const places =
    district === undefined
      ? districtIds.flatMap((id) => geography.districtById.get(id)?.name ?? [])
      : [district.name];
  const written = format.number(regions.length);
  const place = district === undefined ? '' : `, ${format.pick(district.name)}`;
  return (
    <FigureButton
      {...(className === undefined ? {} : { className })}
      aria-label={words.figureOf(
        isWorded ? words.regions(regions.length, written) : written,
        `${format.pick(label)}${place}`,
      )}
      {...opensProvenance({
        kind: 'regionSet',
        label,
        places,
        definitions: [inBoth((both) => both.definition)],
        regionIds: regions.map(({ region }) => region.id),
        of,
        sourceIds: [...new Set(regions.flatMap(({ sourceIds }) => sourceIds))],
      })}
    >
      {isWorded ? words.regions(regions.length, written) : written}
    </FigureButton>
  );
}
