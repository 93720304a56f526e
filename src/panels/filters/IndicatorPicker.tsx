import { useAtlas } from '../../data/AtlasContext';
import type { Indicator } from '../../domain/dataset';
import { quantityOf, sameMeasure, selectMeasures } from '../../domain/measures';
import { requireIndicator } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { RadioPills } from '../../ui/RadioPills';

/** What the map is coloured by: a quantity this data set declares, and how it is measured where there is a choice. */
export function IndicatorPicker() {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const chosen = useView((view) => view.indicatorId);
  // One step behind, the view may name an indicator of the former data set.
  const indicatorId = dataset.indicatorById.has(chosen) ? chosen : dataset.defaultIndicatorId;
  const measures = selectMeasures(dataset, indicatorId);
  const choose = (id: string) => patchView({ indicatorId: id });
  const nameOf = (measure: Indicator) => {
    if (measure.type === 'share' || measure.type === 'quotient') return t.filters.measures[measure.type];
    if (measure.type !== 'ratio') return t.filters.measures.count;
    return format.pick(geography.statistics.get(measure.denominatorId)?.rate?.label ?? measure.unit);
  };
  return (
    <>
      <RadioPills
        legend={t.filters.indicator}
        options={dataset.indicators.map(({ id, shortLabel }) => ({
          value: id,
          label: format.pick(shortLabel),
        }))}
        value={quantityOf(requireIndicator(dataset, indicatorId))}
        onChange={(id) => choose(sameMeasure(dataset, indicatorId, id))}
      />
      {measures.length > 1 && (
        <RadioPills
          legend={t.filters.measure}
          options={measures.map((measure) => ({ value: measure.id, label: nameOf(measure) }))}
          value={indicatorId}
          onChange={choose}
        />
      )}
    </>
  );
}
