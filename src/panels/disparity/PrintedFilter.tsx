import { useAtlas } from '../../data/AtlasContext';
import { selectCountingRule } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { useRegionFilter } from '../../state/viewParts';
import { useDisparityWords } from './disparityWords';

/** The filter in words: on paper nobody sees which buttons are pressed. */
export function PrintedFilter() {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const words = useDisparityWords();
  const filter = useRegionFilter();
  const { districtIds, kinds, statuses, programme, period } = filter;
  const rule = selectCountingRule(dataset, filter);
  const programmes =
    dataset.illustrativeNotice === null ? t.filters.programmes : t.filters.programmesInScenario;
  const chosen = [
    ...districtIds.flatMap((id) => {
      const district = geography.districtById.get(id);
      return district === undefined ? [] : [format.pick(district.name)];
    }),
    ...kinds.map((kind) => t.filters.kinds[kind]),
    ...statuses.map((status) => t.filters.statuses[status]),
    ...(programme === 'any' ? [] : [programmes[programme]]),
    ...(period === null ? [] : [format.asOf(period)]),
    ...(rule === null ? [] : [t.app.countedBy(format.pick(rule.label))]),
  ];
  return <p>{chosen.length === 0 ? words.noFilter : words.filter(chosen.join(', '))}</p>;
}
