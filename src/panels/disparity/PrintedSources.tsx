import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectProvenance } from '../../domain/provenance/selectProvenance';
import { sourceName } from '../../domain/sourceName';
import { useI18n } from '../../i18n/I18nContext';
import { useRegionFilter } from '../../state/viewParts';
import { useDisparityWords } from './disparityWords';

/** On paper no figure can be pressed: whose figures they are is written below them. */
export function PrintedSources({ indicatorId }: { readonly indicatorId: string }) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useDisparityWords();
  const filter = useRegionFilter();
  const sources = useMemo(
    () => selectProvenance(dataset, geography, filter, { kind: 'indicator', indicatorId }).sources,
    [dataset, geography, filter, indicatorId],
  );
  if (sources.length === 0) return null;
  const named = sources.map((source) =>
    [sourceName(source), format.pick(source.title)].filter((part) => part !== null).join(': '),
  );
  return <p className="disparity__sources">{words.sources(named.join('; '))}</p>;
}
