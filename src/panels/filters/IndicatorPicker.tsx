import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { RadioPills } from '../../ui/RadioPills';

/** What the map is coloured by: the indicators this data set declares. */
export function IndicatorPicker() {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const indicatorId = useView((view) => view.indicatorId);
  return (
    <RadioPills
      legend={t.filters.indicator}
      options={dataset.indicators.map(({ id, shortLabel }) => ({
        value: id,
        label: format.pick(shortLabel),
      }))}
      value={indicatorId}
      onChange={(id) => patchView({ indicatorId: id })}
    />
  );
}
