import { useAtlas } from '../../data/AtlasContext';
import { OBJECT_KINDS, OBJECT_STATUSES } from '../../domain/dataset';
import { hasObjectList } from '../../domain/objectLists';
import { PROGRAMME_FILTERS } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, toggleIn, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { CheckboxPills } from '../../ui/CheckboxPills';
import { Disclosure } from '../../ui/Disclosure';
import { RadioPills } from '../../ui/RadioPills';
import { CountingRulePicker } from './CountingRulePicker';
import './filters.css';

/** Keeps regions by the type and status of their named objects and by what is known of the programme. */
export function ObjectFilters() {
  const { t, format } = useI18n();
  const { dataset } = useAtlas();
  const isIllustrative = dataset.illustrativeNotice !== null;
  const hasObjects = hasObjectList(dataset);
  const programmeIndicator = dataset.indicatorById.get(dataset.programmeIndicatorId ?? '');
  const hasProgramme = programmeIndicator !== undefined;
  // In a scenario everything is known, and nothing is confirmed.
  const programmeLabels = isIllustrative ? t.filters.programmesInScenario : t.filters.programmes;
  const kinds = useView((view) => view.kinds);
  const statuses = useView((view) => view.statuses);
  const programme = useView((view) => view.programme);
  const countingRuleId = useView((view) => view.countingRuleId);
  const active = [kinds.length > 0, statuses.length > 0, countingRuleId !== null, programme !== 'any'].filter(
    Boolean,
  ).length;
  const toggleKind = (kind: (typeof OBJECT_KINDS)[number]) => {
    const chosen = toggleIn(kinds, kind);
    patchView({ kinds: OBJECT_KINDS.filter((each) => chosen.includes(each)) });
  };
  const toggleStatus = (status: (typeof OBJECT_STATUSES)[number]) => {
    const chosen = toggleIn(statuses, status);
    patchView({ statuses: OBJECT_STATUSES.filter((each) => chosen.includes(each)) });
  };
  if (!hasObjects && !hasProgramme) return null;
  return (
    <Disclosure
      summary={
        <>
          {hasProgramme ? t.filters.objectsAndProgramme : t.filters.objects}
          {active > 0 && (
            <span className="filters__badge">
              <span aria-hidden="true">{active}</span>
              <span className="visually-hidden">{t.filters.active(active)}</span>
            </span>
          )}
        </>
      }
    >
      {hasObjects && (
        <>
          <CountingRulePicker />
          <CheckboxPills
            legend={t.filters.kind}
            options={OBJECT_KINDS.map((value) => ({ value, label: t.filters.kinds[value] }))}
            values={kinds}
            onToggle={toggleKind}
            allLabel={t.filters.anyKind}
            onClear={() => patchView({ kinds: [] })}
          />
          <CheckboxPills
            legend={t.filters.status}
            options={OBJECT_STATUSES.map((value) => ({ value, label: t.filters.statuses[value] }))}
            values={statuses}
            onToggle={toggleStatus}
            allLabel={t.filters.anyStatus}
            onClear={() => patchView({ statuses: [] })}
          />
        </>
      )}
      {hasProgramme && (
        <RadioPills
          legend={format.pick(programmeIndicator.label)}
          options={PROGRAMME_FILTERS.map((value) => ({ value, label: programmeLabels[value] }))}
          value={programme}
          onChange={(value) => patchView({ programme: value })}
        />
      )}
      {active > 0 && (
        <Button
          className="filters__reset"
          onClick={() => patchView({ kinds: [], statuses: [], countingRuleId: null, programme: 'any' })}
        >
          {t.filters.reset}
        </Button>
      )}
    </Disclosure>
  );
}
