import { useAtlas } from '../../data/AtlasContext';
import { selectCountingRule } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { RadioPills } from '../../ui/RadioPills';

/** Stands for "every named object": no rule of a data set has an empty id. */
const EVERY = '';

/** Which objects count; nothing where the data set knows one way only. */
export function CountingRulePicker() {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const countingRuleId = useView((view) => view.countingRuleId);
  const rule = selectCountingRule(dataset, { countingRuleId });
  if (dataset.countingRules.length === 0) return null;
  return (
    <div className="filters__counting">
      <RadioPills
        legend={t.filters.counting}
        options={[
          { value: EVERY, label: t.filters.countingAll },
          ...dataset.countingRules.map(({ id, label }) => ({ value: id, label: format.pick(label) })),
        ]}
        value={rule?.id ?? EVERY}
        onChange={(id) => patchView({ countingRuleId: id === EVERY ? null : id })}
      />
      {rule !== null && <p className="filters__hint">{format.pick(rule.definition)}</p>}
    </div>
  );
}
