import { plural } from '../plural';

type Params = Readonly<Record<string, string | number>>;

/** What is wrong with a place of a file, by code. */
export const problems = {
  sentences: {
    missing: (): string => 'обязательное значение отсутствует',
    wrongType: ({ expected, received }: Params): string => `ожидался тип ${expected}, получен ${received}`,
    numberIsText: ({ value }: Params): string => `число записано текстом: «${value}»`,
    unknownKey: ({ key }: Params): string => `неизвестный ключ «${key}»`,
    notAllowed: ({ value, allowed }: Params): string => `значение «${value}» не из списка: ${allowed}`,
    empty: (): string => 'пустое значение',
    outOfRange: ({ value, min, max }: Params): string =>
      min === undefined ? `значение ${value} больше ${max}` : `значение ${value} меньше ${min}`,
    badFormat: ({ value }: Params): string => `неверный формат: «${value}»`,
    duplicate: ({ id }: Params): string => `«${id}» встречается дважды`,
    unknownRegion: ({ id }: Params): string => `нет региона с кодом «${id}»`,
    unknownDistrict: ({ id }: Params): string => `нет федерального округа с кодом «${id}»`,
    unknownSource: ({ id }: Params): string => `нет источника «${id}»`,
    unknownStatement: ({ id }: Params): string => `нет утверждения «${id}»`,
    unknownPeriod: ({ id }: Params): string => `периода «${id}» нет среди прежних в periods`,
    periodOutOfOrder: ({ id }: Params): string =>
      `период «${id}» не позднее предыдущего: нужен порядок от раннего к позднему без повторов`,
    unknownCategory: ({ id }: Params): string => `нет класса «${id}»`,
    unknownIndicator: ({ id }: Params): string => `нет показателя «${id}»`,
    wrongIndicatorType: ({ id, type, expected }: Params): string =>
      `показатель «${id}» имеет тип ${type}, нужен ${expected}`,
    unknownSeries: ({ id }: Params): string => `нет ряда справочных данных «${id}»`,
    unknownDataset: ({ id }: Params): string => `нет набора данных «${id}»`,
    unexpectedId: ({ id, expected }: Params): string => `набор назван «${id}», а ожидался «${expected}»`,
    districtWithoutRegions: ({ id }: Params): string => `в федеральном округе «${id}» нет ни одного региона`,
    regionWithoutGeometry: ({ id }: Params): string => `у региона «${id}» нет границ`,
    said: ({ ru }: Params): string => String(ru),
  },
  more: (count: number): string =>
    `И ещё ${count} ${plural('ru', count, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`,
};

export type ProblemWords = typeof problems;
