import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, toggleIn, useView } from '../../state/viewStore';
import { CheckboxPills } from '../../ui/CheckboxPills';

/** Keeps one or several federal districts. */
export function DistrictFilter() {
  const { districts } = useAtlas().geography;
  const { t, format } = useI18n();
  const districtIds = useView((view) => view.districtIds);
  const toggle = (id: string) => {
    const chosen = toggleIn(districtIds, id);
    // In the geography's order, so that one choice has one address whatever the order of clicks.
    patchView({
      districtIds: districts.map((district) => district.id).filter((each) => chosen.includes(each)),
    });
  };
  return (
    <CheckboxPills
      legend={t.filters.district}
      options={districts.map(({ id, shortName, name }) => ({
        value: id,
        label: format.pick(shortName),
        description: format.pick(name),
      }))}
      values={districtIds}
      onToggle={toggle}
      allLabel={t.filters.all}
      onClear={() => patchView({ districtIds: [] })}
    />
  );
}
