import type { WireGeography } from '../../src/data/wire/geography';
import type { LonLat } from '../../src/domain/geography';
import { readDenominators, readRegions } from './readTables';
import type { Translations } from './translations';

/** Where a region's label and marker stand; computed from the boundaries. */
export type Anchors = ReadonlyMap<string, { readonly anchor: LonLat; readonly isTiny: boolean }>;

const DISTRICTS: WireGeography['districts'] = [
  ['cfo', 'Центральный федеральный округ', 'Central Federal District', 'ЦФО', 'Central'],
  ['szfo', 'Северо-Западный федеральный округ', 'Northwestern Federal District', 'СЗФО', 'Northwestern'],
  ['yufo', 'Южный федеральный округ', 'Southern Federal District', 'ЮФО', 'Southern'],
  [
    'skfo',
    'Северо-Кавказский федеральный округ',
    'North Caucasian Federal District',
    'СКФО',
    'North Caucasian',
  ],
  ['pfo', 'Приволжский федеральный округ', 'Volga Federal District', 'ПФО', 'Volga'],
  ['ufo', 'Уральский федеральный округ', 'Ural Federal District', 'УФО', 'Ural'],
  ['sfo', 'Сибирский федеральный округ', 'Siberian Federal District', 'СФО', 'Siberian'],
  ['dfo', 'Дальневосточный федеральный округ', 'Far Eastern Federal District', 'ДФО', 'Far Eastern'],
].map(([id = '', ru = '', en = '', shortRu = '', shortEn = '']) => ({
  id,
  name: { ru, en },
  shortName: { ru: shortRu, en: shortEn },
}));

const SERIES = [
  {
    id: 'population',
    indicator: 'population_th',
    label: { ru: 'Численность населения', en: 'Population' },
    unit: { ru: 'тыс. чел.', en: 'thousand people' },
    unitFactor: 1000,
    rate: {
      id: 'per-million',
      per: 1_000_000,
      label: { ru: 'на 1 млн жителей', en: 'per 1 million people' },
    },
  },
  {
    id: 'area',
    indicator: 'area_th_km2',
    label: { ru: 'Площадь территории', en: 'Area' },
    unit: { ru: 'тыс. км²', en: 'thousand km²' },
    unitFactor: 1000,
    rate: { id: 'per-1000-km2', per: 1000, label: { ru: 'на 1000 км²', en: 'per 1,000 km²' } },
  },
  {
    id: 'grp',
    indicator: 'grp_mln_rub',
    label: { ru: 'Валовой региональный продукт', en: 'Gross regional product' },
    unit: { ru: 'млн руб.', en: 'million roubles' },
    unitFactor: 1_000_000,
    rate: {
      id: 'per-100-bn-grp',
      per: 100_000_000_000,
      label: { ru: 'на 100 млрд ₽ ВРП', en: 'per 100 bn roubles of GRP' },
    },
  },
  {
    id: 'manufacturing',
    indicator: 'manufacturing_shipped_mln_rub',
    label: {
      ru: 'Отгружено товаров собственного производства, обрабатывающие производства',
      en: 'Manufacturing: own goods shipped',
    },
    unit: { ru: 'млн руб.', en: 'million roubles' },
    unitFactor: 1_000_000,
  },
  {
    id: 'production-index',
    indicator: 'industrial_production_index_pct',
    label: {
      ru: 'Индекс промышленного производства, к предыдущему году',
      en: 'Industrial production index, to the previous year',
    },
    unit: { ru: '%', en: '%' },
    unitFactor: 0.01,
  },
] as const;

/** Where the symbol of each capital stands: inside its region even where the boundaries are rough. */
export type Capitals = ReadonlyMap<string, { readonly at: LonLat }>;

/** `public/data/geography.json`: districts, regions, reference statistics with their tables. */
export function buildGeography(
  anchors: Anchors,
  capitals: Capitals,
  translations: Translations,
): WireGeography {
  const sources = new Map<string, WireGeography['sources'][number]>();
  const statistics = SERIES.map(({ indicator, ...series }) => ({
    ...series,
    vintages: vintagesOf(indicator, sources),
  }));
  return {
    name: { ru: 'Россия', en: 'Russia' },
    attribution: {
      ru: 'Границы: Natural Earth (общественное достояние), упрощены. Состав субъектов и федеральных округов — на 2021 год.',
      en: 'Boundaries: Natural Earth (public domain), simplified. Regions and federal districts as of 2021.',
    },
    districts: DISTRICTS,
    regions: readRegions().map((row) => {
      const place = anchors.get(row.iso);
      const capital = capitals.get(row.iso);
      if (place === undefined || capital === undefined)
        throw new Error(`No place for label or capital of ${row.iso}`);
      return {
        id: row.iso,
        name: { ru: row.name_ru, en: row.name_en },
        shortName: { ru: row.short_name_ru, en: row.short_name_en },
        districtId: row.fd_id,
        type: row.type,
        codes: [...new Set([row.okato, row.oktmo2, row.code])],
        capital: {
          name: { ru: row.capital_ru, en: row.capital_en },
          at: [...capital.at] as [number, number],
        },
        neighbours: row.neighbours.split(';').filter(Boolean),
        note: row.note === '' ? null : translations.text(row.note),
        anchor: [...place.anchor] as [number, number],
        isTiny: place.isTiny,
      };
    }),
    statistics,
    sources: [...sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Vintage = WireGeography['statistics'][number]['vintages'][number];

/** A vintage a year; where regions of one year come from different tables, the rarer ones are named by region. */
function vintagesOf(indicator: string, sources: Map<string, WireGeography['sources'][number]>): Vintage[] {
  const rows = readDenominators().filter((row) => row.indicator === indicator);
  const years = [...new Set(rows.map((row) => row.year))].toSorted();
  return years.map((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const [sourceId = ''] = byFrequency(ofYear.map((row) => statisticalSource(row.source, sources)));
    const exceptions = ofYear
      .map((row) => [row.iso, statisticalSource(row.source, sources)] as const)
      .filter(([, id]) => id !== sourceId);
    return {
      asOf: year,
      sourceId,
      ...(exceptions.length === 0 ? {} : { sourceIdByRegion: Object.fromEntries(exceptions) }),
      values: Object.fromEntries(ofYear.map((row) => [row.iso, Number(row.value)])),
    };
  });
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Росстат's tables by the wording of the source column. */
function statisticalSource(wording: string, sources: Map<string, WireGeography['sources'][number]>): string {
  const [, edition, table] = /Russian Statistical Yearbook (\d{4}), table ([\d.]+)/.exec(wording) ?? [];
  const source = ((): WireGeography['sources'][number] => {
    if (edition !== undefined && table !== undefined) {
      return rosstat(
        `rosstat-${edition}-${table}`,
        `Росстат. Российский статистический ежегодник ${edition}, таблица ${table}`,
        `Rosstat. Russian Statistical Yearbook ${edition}, table ${table}`,
        edition,
      );
    }
    if (wording.startsWith('derived')) {
      return rosstat(
        'rosstat-derived-population',
        'Расчёт по данным Росстата: удвоенная среднегодовая численность 2021 года минус численность на 1 января 2022 года; ±0,1 тыс. чел.',
        'Derived from Rosstat: twice the mean population of 2021 minus that of 1 January 2022; ±0.1 thousand',
        '2022',
      );
    }
    if (wording.includes('CORRECTED')) {
      return rosstat(
        'rosstat-derived-grp',
        'Расчёт по данным Росстата: область с автономным округом (1 055 420,9 млн руб.) минус округ (406 838,0 млн руб.)',
        'Derived from Rosstat: oblast with its autonomous okrug (1,055,420.9 million roubles) minus the okrug (406,838.0)',
        '2023',
      );
    }
    throw new Error(`Unknown statistical source: ${wording}`);
  })();
  sources.set(source.id, source);
  return source.id;
}

function rosstat(id: string, ru: string, en: string, date: string): WireGeography['sources'][number] {
  return { id, title: { ru, en }, publisher: 'rosstat.gov.ru', date, url: null };
}
