import { describe, expect, it } from 'vitest';
import { buildScenario, ILLUSTRATIVE_NOTICE, scenarioClassOf } from '../../../geo/datasets/buildScenario';
import { readRegionClasses, readRegions } from '../../../geo/datasets/readTables';
import { drawScenario } from '../../../geo/datasets/scenario';
import { geography } from '../domain/publishedAtlas';

const scenario = drawScenario();
const dataset = buildScenario(geography, scenario);
const classes = readRegionClasses();
const districtOf = new Map(readRegions().map((row) => [row.iso, row.fd_id]));
const compliantRegions = new Set(
  scenario.objects.filter((object) => object.isCompliant).map((object) => object.regionId),
);
const idsWhere = (column: 'registered_by_end_2020' | 'presence_class', value: string) =>
  classes.filter((row) => row[column] === value).map((row) => row.iso);

describe('the scenario meets every published headline', () => {
  it('has 331 objects, operating and being created', () => {
    expect(scenario.objects).toHaveLength(331);
    expect(new Set(scenario.objects.map(({ status }) => status))).toEqual(
      new Set(['operating', 'being_created']),
    );
  });

  it('has more than half of them in the Central and Volga districts', () => {
    const inBoth = scenario.objects.filter(({ regionId }) =>
      ['cfo', 'pfo'].includes(districtOf.get(regionId) ?? ''),
    );
    expect(inBoth.length).toBeGreaterThan(331 / 2);
  });

  it('has exactly 43 regions without a compliant object', () => {
    const without = classes.filter(({ iso }) => !compliantRegions.has(iso));
    expect(without).toHaveLength(43);
  });

  it('has those 43, and no other, in the base level of the programme', () => {
    const without = classes.filter(({ iso }) => !compliantRegions.has(iso)).map(({ iso }) => iso);
    expect([...scenario.baseLevel].toSorted()).toEqual(without.toSorted());
    expect(dataset.participations.map(({ regionId }) => regionId).toSorted()).toEqual(without.toSorted());
  });
});

describe('the scenario respects what is known', () => {
  it('gives a registered object to every region that had one by the end of 2020', () => {
    const registered = idsWhere('registered_by_end_2020', 'yes');
    expect(registered.length).toBeGreaterThan(0);
    for (const id of registered) {
      const own = scenario.objects.filter(({ regionId }) => regionId === id);
      expect(
        own.some((object) => object.isCompliant && object.isRegistered),
        id,
      ).toBe(true);
    }
  });

  it('gives no compliant object to a region that a source says had none', () => {
    const none = idsWhere('registered_by_end_2020', 'no-with-source');
    expect(none.length).toBeGreaterThan(0);
    for (const id of none) expect(compliantRegions.has(id), id).toBe(false);
  });

  it('gives no object at all where a source says there was none', () => {
    for (const id of idsWhere('presence_class', 'stated_none')) {
      expect(scenarioClassOf(scenario, id), id).toBe('none');
    }
  });

  it('gives no operating object where open sources show only plans', () => {
    for (const id of idsWhere('presence_class', 'developing')) {
      expect(scenarioClassOf(scenario, id), id).toBe('developing');
    }
  });

  it('has the confirmed participants of 2021 among the 43', () => {
    const confirmed = classes.filter(
      (row) => row.programme_status === 'confirmed' && row.programme_years.startsWith('2021'),
    );
    expect(confirmed.map(({ iso }) => iso).toSorted()).toEqual(['RU-CU', 'RU-MO', 'RU-TAM']);
    for (const { iso } of confirmed) expect(scenario.baseLevel.has(iso), iso).toBe(true);
  });
});

describe('the scenario is complete and never taken for data', () => {
  it('covers all 85 regions with a class and with participation', () => {
    for (const indicator of dataset.indicators) {
      if (indicator.type !== 'category') continue;
      expect(Object.keys(indicator.observations)).toHaveLength(85);
      expect(Object.values(indicator.observations).every(({ kind }) => kind === 'value')).toBe(true);
    }
  });

  it('says in the data itself that it is illustrative', () => {
    expect(ILLUSTRATIVE_NOTICE.ru).toBe('Иллюстративный сценарий — не официальные данные');
    expect(dataset.illustrativeNotice).toEqual(ILLUSTRATIVE_NOTICE);
    expect(dataset.description.ru).toContain(ILLUSTRATIVE_NOTICE.ru);
    expect(dataset.description.en).toContain(ILLUSTRATIVE_NOTICE.en);
  });

  it('names every object generically and cites the generator alone', () => {
    dataset.objects.forEach((object, index) => {
      expect(object.name).toEqual({
        ru: `Условный объект № ${index + 1}`,
        en: `Illustrative object No. ${index + 1}`,
      });
      expect(object.sourceIds).toEqual(['scenario-2020']);
    });
  });

  it('trusts nothing in it more than low', () => {
    const confidences = dataset.indicators.flatMap((indicator) =>
      indicator.type === 'category'
        ? Object.values(indicator.observations).map((item) =>
            item.kind === 'value' ? item.confidence : null,
          )
        : indicator.type === 'objectCount'
          ? [indicator.confidence]
          : [],
    );
    expect(new Set(confidences)).toEqual(new Set(['low']));
  });

  it('is the same for the same seed and another for another', () => {
    expect(drawScenario()).toEqual(scenario);
    expect(drawScenario(1).objects).not.toEqual(scenario.objects);
  });

  it.each([1, 2, 3, 4, 5])('meets the headlines with seed %i as well', (seed) => {
    const other = drawScenario(seed);
    const compliant = new Set(other.objects.filter((o) => o.isCompliant).map((o) => o.regionId));
    expect(other.objects).toHaveLength(331);
    expect(other.baseLevel.size).toBe(43);
    expect(classes.filter(({ iso }) => !compliant.has(iso))).toHaveLength(43);
  });
});
